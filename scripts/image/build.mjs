// Builds the portal's image with labels that say what it was built from: `node scripts/image/build.mjs`. Arguments go to
// `docker compose build`.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ask } from '../environment/commands.mjs';
import { dev, root } from '../environment/environments.mjs';
import { compose } from '../environment/docker.mjs';
import { runEntryPoint } from '../environment/lifecycle.mjs';
import { runProcess } from '../environment/processes.mjs';

const LIMIT_MINUTES = 40;

await runEntryPoint(async () => {
  const manifest = await readFile(path.join(root, 'package.json'), 'utf8');
  const args = {
    VERSION: JSON.parse(manifest).version,
    REVISION: await git('rev-parse', 'HEAD'),
    // The day of the commit, so that two builds of it are the same.
    CREATED: await git('show', '--no-patch', '--format=%cI', 'HEAD'),
    SOURCE: process.env.IMAGE_SOURCE,
  };
  await runProcess({
    name: 'build',
    ...compose(dev, [
      ...['build', 'portal'],
      ...Object.entries(args)
        .filter(([, value]) => value)
        .flatMap(entry => ['--build-arg', entry.join('=')]),
      ...process.argv.slice(2),
    ]),
    limitMinutes: LIMIT_MINUTES,
  });
});

/** @param {string[]} args */
function git(...args) {
  return ask('git', args, { cwd: root });
}
