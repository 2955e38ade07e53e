/**
 * A database of an older portal, as a file of SQL.
 *
 * @typedef {object} Dump
 * @property {string} name
 * @property {string} sql
 */

const NAME = /^portal-[a-z0-9][a-z0-9.-]*$/;

/**
 * Reads the name of a new dump from a command line.
 *
 * @param {string[]} argv The command line after the script's name.
 * @returns {string}
 * @throws when it is not one name that the tests of upgrades take for one of this portal.
 */
export function readDumpName(argv) {
  const [name] = argv;
  if (argv.length !== 1 || !NAME.test(name)) {
    throw new Error(
      `'${argv.join(' ')}' is no name for a dump: give one that begins with 'portal-', of lower-case letters, digits, dots and dashes, as in 'npm run dump -- portal-0.2.0'`,
    );
  }
  return name;
}

/**
 * Finds the migrations that run in no test on a database that has all the ones before, and no more.
 *
 * @param {string[][]} migrations File names, in order, for each set that is applied together.
 * @param {Dump[]} dumps
 * @returns {string[]} Their file names.
 *
 * @remarks
 * Those that are in all dumps of this portal are older than the first of these.
 */
export function findUntested(migrations, dumps) {
  const own = dumps.filter(({ name }) => NAME.test(name));
  return migrations.flatMap(files =>
    files.filter(
      (file, index) =>
        !own.every(dump => has(dump, file)) &&
        !dumps.some(
          dump =>
            !has(dump, file) &&
            files.slice(0, index).every(earlier => has(dump, earlier)),
        ),
    ),
  );
}

/**
 * @param {Dump} dump
 * @param {string} migration
 */
function has({ sql }, migration) {
  return sql.includes(`'${migration}'`);
}
