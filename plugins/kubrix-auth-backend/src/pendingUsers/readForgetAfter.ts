import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';

const KEY = 'kubrix.auth.pendingUsers.forgetAfter';
const DAY_MS = 24 * 60 * 60 * 1000;
const DEFAULT_MS = 30 * DAY_MS;

/**
 * Reads how long people with a temporary identity are kept after they were last seen.
 *
 * @remarks
 * Not less than a day: a name that is free again must not be given to somebody else while a token with it is valid.
 *
 * @returns Milliseconds.
 * @throws InputError for what is no duration, or too short.
 */
export function readForgetAfter(config: Config): number {
  if (!config.has(KEY)) {
    return DEFAULT_MS;
  }
  const milliseconds = durationToMilliseconds(
    readDurationFromConfig(config, { key: KEY }),
  );
  if (milliseconds < DAY_MS) {
    throw new InputError(
      `${KEY} is shorter than a day, set it to a day or more`,
    );
  }
  return milliseconds;
}
