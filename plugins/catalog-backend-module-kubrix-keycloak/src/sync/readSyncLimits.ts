import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { UserFilter } from '../entities/leftOut';

const KEY = 'kubrix.provisioning';

/** What a full sync may remove, and whom it leaves out. */
export interface SyncLimits extends UserFilter {
  /** How many percent of the known users one run may remove. */
  maxRemovalPercent: number;
}

/**
 * Reads `kubrix.provisioning.{maxRemovalPercent,includeDisabled,includeServiceAccounts}`.
 *
 * @throws InputError for a percentage that is none.
 */
export function readSyncLimits(config: Config): SyncLimits {
  const percent = config.getOptionalNumber(`${KEY}.maxRemovalPercent`) ?? 10;
  if (percent < 0 || percent > 100) {
    throw new InputError(
      `${KEY}.maxRemovalPercent is ${percent}, set it to a number from 0 to 100`,
    );
  }
  return {
    maxRemovalPercent: percent,
    includeDisabled:
      config.getOptionalBoolean(`${KEY}.includeDisabled`) ?? false,
    includeServiceAccounts:
      config.getOptionalBoolean(`${KEY}.includeServiceAccounts`) ?? false,
  };
}
