import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** Where the backend runs that app-config.yaml is for. */
const backend = path.resolve(__dirname, '..');

const { permission } = parse(
  readFileSync(path.join(backend, '../../app-config.yaml'), 'utf8'),
);

/** `permission.rbac` of app-config.yaml, the policy of the demo organisation, for backends that run elsewhere. */
export const demoPolicy = {
  ...permission.rbac,
  'policies-csv-file': path.join(backend, permission.rbac['policies-csv-file']),
  conditionalPoliciesFile: path.join(
    backend,
    permission.rbac.conditionalPoliciesFile,
  ),
};
