import {
  DiagnosticsResponse,
  SignInTrace,
  SignInTraceBegun,
} from '@kubrix/plugin-kubrix-common';
import { z } from 'zod';

const time = z.string().datetime({ offset: true });

/** Shape of what the checks have found. */
export const diagnosticsResponseSchema: z.ZodType<DiagnosticsResponse> =
  z.object({
    startedAt: time,
    endedAt: time,
    checks: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        findings: z.array(
          z.object({
            verdict: z.enum(['good', 'doubtful', 'bad', 'unknown']),
            text: z.string(),
            remedy: z.string().optional(),
          }),
        ),
      }),
    ),
  });

const begun = z.object({ id: z.string(), expiresAt: time });

/** Shape of a trace that begins. */
export const signInTraceBegunSchema: z.ZodType<SignInTraceBegun> = begun;

/** Shape of a trace with what was traced. */
export const signInTraceSchema: z.ZodType<SignInTrace> = begun.extend({
  createdAt: time,
  requests: z.array(
    z.object({
      request: z.enum(['start', 'callback', 'refresh']),
      provider: z.string(),
      startedAt: time,
      duration: z.number(),
      steps: z.array(
        z.object({
          type: z.enum([
            'authorize',
            'callback',
            'claims',
            'email',
            'lookup',
            'decision',
            'token',
            'failure',
          ]),
          at: time,
          facts: z.record(
            z.string(),
            z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
          ),
        }),
      ),
    }),
  ),
});
