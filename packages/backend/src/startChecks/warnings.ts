import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { readAsWritten } from './checkConfiguration';
import { findDangers, findLeftOut } from './findWarnings';
import { leavesOf } from './leaves';

const warningsServiceRef = createServiceRef<object>({
  id: 'kubrix.configurationWarnings',
  scope: 'root',
});

/** Warns at the start of what the configuration lacks, and of what is dangerous in it. */
export const warnings = createServiceFactory({
  service: warningsServiceRef,
  deps: {
    config: coreServices.rootConfig,
    rootLogger: coreServices.rootLogger,
  },
  async factory({ config, rootLogger }) {
    const logger = rootLogger.child({ service: 'configuration' });
    const effective = leavesOf(config.getOptional() ?? {});
    const leftOut = findLeftOut(
      effective,
      leavesOf(await readAsWritten(process.argv)),
    );
    if (leftOut.length > 0) {
      logger.warn(
        `Left out of the configuration, since a value is missing or a placeholder: ${leftOut.join(', ')}. Set it, or remove the key`,
      );
    }
    if (process.env.NODE_ENV === 'production') {
      findDangers(effective).forEach(danger => logger.warn(danger));
    }
    return {};
  },
});
