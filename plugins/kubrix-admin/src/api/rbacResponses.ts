import { JsonObject } from '@backstage/types';
import {
  RbacExplanation,
  RbacPolicyResponse,
} from '@kubrix/plugin-kubrix-common';
import { z } from 'zod';

const source = z.object({ in: z.string(), line: z.number().optional() });
const action = z.enum(['create', 'read', 'update', 'delete', 'use']);
const member = z.object({ ref: z.string(), source });
const permission = z.object({
  permission: z.string(),
  action,
  effect: z.enum(['allow', 'deny']),
  source,
});
const condition = z.object({
  pluginId: z.string(),
  resourceType: z.string(),
  actions: z.array(action),
  conditions: z.custom<JsonObject>(isObject, 'Expected an object'),
  source,
});

/** Shape of the policy that is in force. */
export const rbacPolicyResponseSchema: z.ZodType<RbacPolicyResponse> = z.object(
  {
    loadedAt: z.string().datetime({ offset: true }),
    files: z.array(z.string()),
    problem: z.string().optional(),
    superUsers: z.array(member),
    defaultRole: z.object({ ref: z.string(), source }).optional(),
    roles: z.array(
      z.object({
        ref: z.string(),
        members: z.array(member),
        permissions: z.array(permission),
        conditions: z.array(condition),
      }),
    ),
    knownPermissions: z.array(
      z.object({
        pluginId: z.string(),
        name: z.string(),
        action,
        resourceType: z.string().optional(),
      }),
    ),
  },
);

const step = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('group'), ref: z.string() }),
  z.object({ kind: z.literal('super-user'), subject: z.string(), source }),
  z.object({
    kind: z.literal('role'),
    subject: z.string(),
    role: z.string(),
    source,
  }),
  permission.extend({ kind: z.literal('permission'), role: z.string() }),
  condition.extend({
    kind: z.literal('condition'),
    role: z.string(),
    holds: z.boolean().optional(),
  }),
]);

/** Shape of a decision with the reasons for it. */
export const rbacExplanationSchema: z.ZodType<RbacExplanation> = z.object({
  user: z.string(),
  permission: z.string(),
  action,
  resourceType: z.string().optional(),
  entity: z.string().optional(),
  decision: z.enum(['ALLOW', 'DENY', 'CONDITIONAL']),
  reason: z.enum([
    'super-user',
    'deny-line',
    'allow-line',
    'condition',
    'no-match',
    'built-in',
  ]),
  chain: z.array(step),
});

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
