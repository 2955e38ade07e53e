import { chown } from 'node:fs/promises';
import { ask } from './commands.mjs';

/**
 * Postgres refuses to run as root: then it runs as `postgres` or `nobody`.
 *
 * @remarks
 * Such an account keeps the one capability that lets it reach a checkout in a folder which only root may enter.
 */
export async function findPostgresAccount() {
  if (process.getuid?.() !== 0) {
    return {
      /** @param {string} command @param {string[]} args */
      run: (command, args) => ({ command, args }),
      own: async () => {},
    };
  }
  const name =
    (await ask('id', ['postgres'])) === undefined ? 'nobody' : 'postgres';
  const [uid, gid, setpriv] = await Promise.all([
    ask('id', ['-u', name]),
    ask('id', ['-g', name]),
    ask('setpriv', ['--version']),
  ]);
  if (uid === undefined || gid === undefined || setpriv === undefined) {
    throw new Error(
      'Postgres cannot run as root here: it needs the account `nobody` and the command `setpriv` (package util-linux). Install them, or run this as an ordinary user',
    );
  }
  return {
    /** @param {string} command @param {string[]} args */
    run: (command, args) => ({
      command: 'setpriv',
      args: [
        `--reuid=${uid}`,
        `--regid=${gid}`,
        '--clear-groups',
        // Without it, access(2) checks of Postgres ignore the capability.
        '--securebits=+no_setuid_fixup',
        '--inh-caps=+dac_override',
        '--ambient-caps=+dac_override',
        command,
        ...args,
      ],
    }),
    /** @param {string} directory */
    own: directory => chown(directory, Number(uid), Number(gid)),
  };
}
