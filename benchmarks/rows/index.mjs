import { firstSignIn } from './first-sign-in.mjs';
import { fullSync } from './full-sync.mjs';
import { permissionDecision } from './permission-decision.mjs';
import { provisioningStatus } from './provisioning-status.mjs';
import { signInRow } from './sign-in.mjs';

/**
 * What `npm run bench` measures, in the order of the table.
 *
 * @type {import('../table/types').Row<any>[]}
 */
export const rows = [
  firstSignIn,
  fullSync,
  signInRow,
  provisioningStatus,
  permissionDecision,
];
