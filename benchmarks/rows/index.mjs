import { catalogLookUp } from './catalog-look-up.mjs';
import { fullSync } from './full-sync.mjs';
import { permissionDecision } from './permission-decision.mjs';

/**
 * What `npm run bench` measures, in the order of the table.
 *
 * @type {import('../table/types').Row<any>[]}
 */
export const rows = [fullSync, catalogLookUp, permissionDecision];
