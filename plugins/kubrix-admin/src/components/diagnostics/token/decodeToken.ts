import { z } from 'zod';

/**
 * What may be shown of a token.
 *
 * @remarks
 * Nothing else: among the other claims of a Backstage token is a proof of identity (`uip`), which is a secret.
 */
export interface TokenContents {
  header: { alg?: string; kid?: string };
  claims: {
    sub?: string;
    iss?: string;
    aud?: string[];
    /** When it was issued, as ISO 8601. */
    iat?: string;
    /** When it ends, as ISO 8601. */
    exp?: string;
  };
}

/** A token, as far as it can be read. */
export type DecodedToken =
  | { state: 'none' }
  | { state: 'undecodable' }
  | ({ state: 'valid' | 'expired' } & TokenContents);

const instant = z
  .number()
  .transform(seconds => new Date(seconds * 1000))
  .refine(date => !Number.isNaN(date.getTime()))
  .transform(date => date.toISOString());

const headerSchema = z.object({
  alg: z.string().optional(),
  kid: z.string().optional(),
});

const claimsSchema = z.object({
  sub: z.string().optional(),
  iss: z.string().optional(),
  aud: z
    .union([z.array(z.string()), z.string().transform(aud => [aud])])
    .optional(),
  iat: instant.optional(),
  exp: instant.optional(),
});

/** Reads a JSON web token without checking its signature. */
export function decodeToken(
  token: string | undefined,
  now: Date,
): DecodedToken {
  if (!token) {
    return { state: 'none' };
  }
  const parts = token.split('.');
  const header = headerSchema.safeParse(decodePart(parts[0]));
  const claims = claimsSchema.safeParse(decodePart(parts[1]));
  if (parts.length !== 3 || !header.success || !claims.success) {
    return { state: 'undecodable' };
  }
  const { exp } = claims.data;
  return {
    state: exp && Date.parse(exp) <= now.getTime() ? 'expired' : 'valid',
    header: header.data,
    claims: claims.data,
  };
}

function decodePart(part = ''): unknown {
  try {
    const binary = atob(part.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, character => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
