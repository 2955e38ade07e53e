import { createConfigSecretEnumerator } from '@backstage/backend-defaults/rootConfig';
import {
  WinstonLogger,
  WinstonLoggerLevelOverride,
} from '@backstage/backend-defaults/rootLogger';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { MESSAGE } from 'triple-beam';
import { format } from 'winston';
import { maskCredentials } from './maskCredentials';

const masked = format(info => {
  const line = info[MESSAGE];
  return typeof line === 'string'
    ? { ...info, [MESSAGE]: maskCredentials(line) }
    : info;
});

/**
 * Logs as every Backstage does, with the same keys under `backend.logger`, but never anything to sign in with.
 *
 * @remarks
 * See https://backstage.io/docs/backend-system/core-services/root-logger
 */
export const rootLogger = createServiceFactory({
  service: coreServices.rootLogger,
  deps: { config: coreServices.rootConfig },
  async factory({ config }) {
    const logger = WinstonLogger.create({
      meta: {
        service: 'backstage',
        ...config.getOptional<JsonObject>('backend.logger.meta'),
      },
      level:
        process.env.LOG_LEVEL ||
        config.getOptionalString('backend.logger.level') ||
        'info',
      format: format.combine(
        process.env.NODE_ENV === 'production'
          ? format.json()
          : WinstonLogger.colorFormat(),
        masked(),
      ),
    });
    const secretEnumerator = await createConfigSecretEnumerator({ logger });
    const readConfig = () => {
      logger.addRedactions(secretEnumerator(config));
      logger.setLevelOverrides(
        config.getOptional<WinstonLoggerLevelOverride[]>(
          'backend.logger.overrides',
        ) ?? [],
      );
    };
    readConfig();
    config.subscribe?.(readConfig);
    return logger;
  },
});
