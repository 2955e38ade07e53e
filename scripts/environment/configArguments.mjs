import path from 'node:path';

const OPTION = '--config';

/**
 * The arguments of a command that runs in another directory than the one in which it was typed.
 *
 * @param {string[]} args With `--config <file>`, `--config=<file>`, or an address in place of a file.
 * @param {string} directory Where they were typed.
 */
export function configArgumentsFrom(args, directory) {
  /** @param {string} target */
  const absolute = target =>
    URL.canParse(target) ? target : path.resolve(directory, target);
  return args.map((arg, index) => {
    if (arg.startsWith(`${OPTION}=`)) {
      return `${OPTION}=${absolute(arg.slice(OPTION.length + 1))}`;
    }
    return args[index - 1] === OPTION ? absolute(arg) : arg;
  });
}
