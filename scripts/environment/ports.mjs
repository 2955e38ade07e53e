import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { ask } from './commands.mjs';

const LISTEN_STATE = '0A';

/**
 * Finds the socket inodes that listen on a port in the text of `/proc/net/tcp` or `/proc/net/tcp6`.
 *
 * @param {string} table
 * @param {number} port
 */
export function parseListeningInodes(table, port) {
  return table
    .split('\n')
    .slice(1)
    .map(line => line.trim().split(/\s+/))
    .filter(
      ([, local, , state]) =>
        state === LISTEN_STATE &&
        Number.parseInt(local.split(':')[1], 16) === port,
    )
    .map(columns => columns[9]);
}

/**
 * Reads the first process of `lsof -F pc`.
 *
 * @param {string} output
 */
export function parseLsof(output) {
  const pid = /^p(\d+)/m.exec(output)?.[1];
  const command = /^c(.+)/m.exec(output)?.[1];
  return pid && command ? `${command} (pid ${pid})` : undefined;
}

/**
 * Says who holds a port.
 *
 * @param {number} port
 * @returns {Promise<string | undefined>} `undefined` when the port is free.
 */
export async function findPortOwner(port) {
  const answers = await Promise.all([
    accepts(port, '127.0.0.1'),
    accepts(port, '::1'),
  ]);
  if (!answers.includes(true)) {
    return undefined;
  }
  const owner =
    process.platform === 'linux'
      ? findOwnerInProc(port)
      : parseLsof(
          (await ask('lsof', [
            '-nP',
            `-iTCP:${port}`,
            '-sTCP:LISTEN',
            '-Fpc',
          ])) ?? '',
        );
  return owner ?? 'a process of another user';
}

/** A port that nothing listens on right now. */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (
        server.address()
      );
      server.close(() => resolve(port));
    });
  });
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function accepts(port, host) {
  return new Promise(resolve => {
    const socket = connect({ port, host });
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/** @param {number} port */
function findOwnerInProc(port) {
  const inodes = new Set(
    ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(file =>
      parseListeningInodes(readOrEmpty(file), port),
    ),
  );
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name));
  const pid = pids.find(candidate => holdsSocket(candidate, inodes));
  if (pid === undefined) {
    return undefined;
  }
  const command = readOrEmpty(`/proc/${pid}/cmdline`)
    .replaceAll('\0', ' ')
    .trim();
  return `${command.slice(0, 100)} (pid ${pid})`;
}

/**
 * @param {string} pid
 * @param {Set<string>} inodes
 */
function holdsSocket(pid, inodes) {
  try {
    return readdirSync(`/proc/${pid}/fd`).some(fd => {
      const inode = /^socket:\[(\d+)\]$/.exec(
        readLinkOrEmpty(`/proc/${pid}/fd/${fd}`),
      )?.[1];
      return inode !== undefined && inodes.has(inode);
    });
  } catch {
    // Processes of other users cannot be read, and some end meanwhile.
    return false;
  }
}

/** @param {string} link */
function readLinkOrEmpty(link) {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}

/** @param {string} file */
function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
