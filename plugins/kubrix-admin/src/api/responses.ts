import {
  KeycloakSyncsResponse,
  PendingUsersResponse,
} from '@kubrix/plugin-kubrix-common';
import { z } from 'zod';

const time = z.string().datetime({ offset: true });

/** Shape of the list of pending users. */
export const pendingUsersResponseSchema: z.ZodType<PendingUsersResponse> =
  z.object({
    items: z.array(
      z.object({
        userEntityRef: z.string(),
        issuer: z.string(),
        email: z.string().optional(),
        username: z.string().optional(),
        firstSeenAt: time,
        lastSeenAt: time,
        signIns: z.number(),
        attempts: z.number(),
        lastAttemptAt: time.optional(),
        lastOutcome: z
          .enum([
            'added',
            'disabled',
            'name-conflict',
            'filtered-out',
            'unknown',
            'failed',
          ])
          .optional(),
      }),
    ),
  });

/** Shape of the list of syncs. */
export const keycloakSyncsResponseSchema: z.ZodType<KeycloakSyncsResponse> =
  z.object({
    items: z.array(
      z.object({
        providerId: z.string(),
        realm: z.string(),
        nextRunAt: time.optional(),
        lastAppliedAt: time.optional(),
        runs: z.array(
          z.object({
            id: z.string(),
            startedAt: time,
            endedAt: time.optional(),
            outcome: z.enum(['running', 'applied', 'refused', 'failed']),
            message: z.string().optional(),
            acceptable: z.boolean(),
            acceptedAt: time.optional(),
            users: z.number().optional(),
            groups: z.number().optional(),
            added: z.number().optional(),
            removed: z.number().optional(),
          }),
        ),
      }),
    ),
  });
