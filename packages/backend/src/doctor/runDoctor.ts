import { makeChecks } from './makeChecks';
import { isAnythingBad, toJson, toText } from './report';

/** Where the doctor writes. */
export interface DoctorOutput {
  print: (text: string) => void;
  /** Of what takes long; is not part of the report. */
  progress: (text: string) => void;
}

/**
 * Looks for what keeps people from signing in, and says what to do: `node packages/backend doctor`.
 *
 * @remarks
 * It changes nothing and prints no secret.
 *
 * @param argv - The command line, with `--config` for each file, `--json` for programs, and `--full` to read all users
 * @returns The exit code: 1 where something is bad.
 */
export async function runDoctor(
  argv: string[],
  { print, progress }: DoctorOutput,
): Promise<number> {
  const checks = await makeChecks(argv, {
    onProgress: argv.includes('--full') ? progress : undefined,
  });
  print(argv.includes('--json') ? toJson(checks) : toText(checks));
  return isAnythingBad(checks) ? 1 : 0;
}
