import { LoggerService } from '@backstage/backend-plugin-api';
import { findDoubts } from '../policyFile/findDoubts';
import { PolicyLoad } from './CurrentPolicy';
import { formatSource } from './formatSource';

/** More would hide what else the log says. */
const LOGGED_DOUBTS = 20;

/** Tells operators which policy is in force, what is doubtful in it, or why a newer one is not in force. */
export function logLoad(load: PolicyLoad, logger: LoggerService): void {
  if (load.outcome === 'failure') {
    logger.error(
      `The permission policy cannot be loaded:\n${load.error.message}`,
    );
    return;
  }
  const { files, statements } = load.policy;
  logger.info(
    files.length > 0
      ? `Permission policy loaded from ${files.join(', ')}`
      : 'No policy file is configured in permission.rbac, the built-in permission policy is in force',
  );
  const doubts = findDoubts(statements);
  for (const { source, message } of doubts.slice(0, LOGGED_DOUBTS)) {
    logger.warn(`${formatSource(source)}: ${message}`);
  }
  if (doubts.length > LOGGED_DOUBTS) {
    logger.warn(
      `There are ${doubts.length - LOGGED_DOUBTS} more doubts about the permission policy; 'yarn rbac check' lists all`,
    );
  }
}
