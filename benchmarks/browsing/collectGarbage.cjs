// Loaded into the portal with `node --expose-gc --require`: collects all garbage when it is asked to, so that what is
// left is what the portal keeps.
process.on('SIGUSR2', () => globalThis.gc?.());
