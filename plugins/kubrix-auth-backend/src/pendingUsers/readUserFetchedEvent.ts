import { UserFetchedEvent } from '@kubrix/plugin-kubrix-common';
import { z } from 'zod';

const text = z.string().min(1);

const schema = z.object({
  issuer: text,
  sub: text,
  userEntityRef: text,
  outcome: z.enum([
    'added',
    'disabled',
    'name-conflict',
    'filtered-out',
    'unknown',
    'failed',
  ]),
});

/** Reads the payload of `kubrix.user-fetched`; undefined for whatever is not one. */
export function readUserFetchedEvent(
  payload: unknown,
): UserFetchedEvent | undefined {
  return schema.safeParse(payload).data;
}
