import { Config } from '@backstage/config';
import { toError } from '@backstage/errors';
import { Finding } from '@kubrix/plugin-kubrix-common';
import { bad, Check, doubtful, good } from '@kubrix/plugin-kubrix-node';
import { hasPolicyFile, readRbacConfig } from '../config/readRbacConfig';
import { createPolicy } from '../loading/createPolicy';
import { readFileContents } from '../loading/fileContents';
import { formatSource } from '../loading/formatSource';
import { policyFiles } from '../loading/readStatements';
import { PolicyStatements } from '../policy/statements';
import {
  UNPROVISIONED_ROLE,
  UNPROVISIONED_USERS,
} from '../policy/unprovisioned';
import { findDoubts } from '../policyFile/findDoubts';

/** Checks whether the permission policy can be used, and what it lets pending users do. */
export function policyCheck(config: Config): Check {
  return {
    id: 'policy',
    title: 'Permission policy',
    async run() {
      try {
        return await checkPolicy(config);
      } catch (error) {
        return toError(error)
          .message.split('\n')
          .map(problem =>
            bad(
              `${problem}.`.replace(/\.\.$/, '.'),
              'The portal does not start with it.',
            ),
          );
      }
    },
  };
}

async function checkPolicy(config: Config): Promise<Finding[]> {
  if (config.getOptionalBoolean('permission.enabled') !== true) {
    return [
      doubtful(
        'permission.enabled is not true: whoever is signed in may do everything.',
        'Set it to true.',
      ),
    ];
  }
  const settings = readRbacConfig(config);
  const files = policyFiles(settings);
  const { statements } = createPolicy(settings, await readFileContents(files));
  if (!hasPolicyFile(settings)) {
    return [
      good('No policy file is configured, so the built-in policy is in force.'),
    ];
  }
  return [
    good(
      `${files.join(', ')} can be read: ${statements.permissions.length} permissions, ${statements.memberships.length} memberships.`,
    ),
    ...settings.warnings.map(warning => doubtful(warning)),
    ...findDoubts(statements).map(({ source, message }) =>
      doubtful(`${formatSource(source)}: ${message}`),
    ),
    checkPendingUsers(statements),
  ];
}

function checkPendingUsers({
  memberships,
  permissions,
}: PolicyStatements): Finding {
  if (!memberships.some(({ subject }) => subject === UNPROVISIONED_USERS)) {
    return doubtful(
      `Nobody gives pending users a role: they see nothing but the dialog.`,
      `Add the line g, ${UNPROVISIONED_USERS}, ${UNPROVISIONED_ROLE}.`,
    );
  }
  const more = permissions.filter(
    ({ role, effect, action }) =>
      role === UNPROVISIONED_ROLE && effect === 'allow' && action !== 'read',
  );
  return more.length > 0
    ? doubtful(
        `Pending users may do more than read: ${more
          .map(({ permission, action }) => `${permission} (${action})`)
          .join(', ')}.`,
        `Take these lines from ${UNPROVISIONED_ROLE}: nobody has said yet who pending users are.`,
      )
    : good('Pending users may read a little, and nothing else.');
}
