import { UNPROVISIONED_NAMESPACE } from '@kubrix/plugin-kubrix-common';
import { z } from 'zod/v4';
import { RBAC_ACTIONS } from '../policyFile/actions';

// Variables of the environment arrive as text, in Backstage's own readers as well.
const flag = z.union([z.boolean(), z.stringbool()], 'true or false');

function wholeNumber(least: number) {
  const expected = `a whole number of ${least} or more`;
  return z.preprocess(
    value =>
      typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
    z.int(expected).min(least, expected),
  );
}

function text(expected: string) {
  return z.string(expected).trim().min(1, expected);
}

const limit = wholeNumber(1).optional();

const member = z.object(
  {
    name: z
      .string('the reference of a user or group, such as group:default/admins')
      .trim()
      .toLowerCase()
      .regex(
        /^(user|group):[^:/\s]+\/[^:/\s]+$/,
        'the reference of a user or group, such as group:default/admins',
      )
      .refine(
        ref => !ref.startsWith(`user:${UNPROVISIONED_NAMESPACE}/`),
        'a user or group of the catalog: people whose account is being set up have no roles but their own',
      ),
  },
  'an entry with a name, such as {name: group:default/admins}',
);
const members = z
  .array(member, 'a list, such as [{name: group:default/admins}]')
  .default([]);

const file = text('the path of a file');

/** The block `permission.rbac`; messages say what a key may be set to. */
export const rbacSchema = z.object(
  {
    'policies-csv-file': z
      .union(
        [file.transform(path => [path]), z.array(file)],
        'the path of a file, or a list of paths',
      )
      .default([]),
    conditionalPoliciesFile: file.optional(),
    policyFileReload: flag.default(false),
    admin: z
      .object({ users: members, superUsers: members }, 'users and superUsers')
      .prefault({}),
    pluginsWithPermission: z
      .array(text('the id of a plugin'), 'a list of ids of plugins')
      .optional(),
    maxDepth: wholeNumber(0).optional(),
    policyDecisionPrecedence: z
      .enum(['basic', 'conditional'], 'basic or conditional')
      .optional(),
    useOwnershipEntityRefs: flag.optional(),
    defaultPermissions: z
      .object(
        {
          defaultRole: z
            .string('a role, such as role:default/authenticated')
            .regex(
              /^role:[^:/\s]+\/[^:/\s]+$/,
              'a role, such as role:default/authenticated',
            ),
          basicPermissions: z
            .array(
              z.object(
                {
                  permission: text(
                    'the name of a permission or a resource type',
                  ),
                  action: z
                    .enum(RBAC_ACTIONS, `one of ${RBAC_ACTIONS.join(', ')}`)
                    .default('use'),
                },
                'an entry with permission and action',
              ),
              'a list of permissions with their actions',
            )
            .min(1, 'a list with one permission or more'),
        },
        'defaultRole and basicPermissions',
      )
      .optional(),
    validation: z
      .object(
        {
          conditionalPolicies: z
            .object(
              {
                maxConditionDepth: limit,
                maxConditionNodeCount: limit,
                maxCriteriaItems: limit,
              },
              'limits',
            )
            .prefault({}),
          conditionalPoliciesFile: z
            .object({ maxBytes: limit, maxDocuments: limit }, 'limits')
            .prefault({}),
        },
        'conditionalPolicies and conditionalPoliciesFile',
      )
      .prefault({}),
    conditionalMetadataRetry: z
      .object(
        { maxAttempts: limit, baseDelayMs: limit, maxDelayMs: limit },
        'limits',
      )
      .optional(),
    database: z.looseObject({}, 'settings, or remove it').optional(),
  },
  'the settings of the policy, or remove it',
);
