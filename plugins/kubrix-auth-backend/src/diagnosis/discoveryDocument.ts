import { z } from 'zod/v3';

const documentSchema = z.object({
  issuer: z.string().url(),
  authorization_endpoint: z.string().url(),
  token_endpoint: z.string().url(),
  userinfo_endpoint: z.string().url(),
  jwks_uri: z.string().url(),
});

/** Where a realm answers what. */
export type DiscoveryDocument = z.infer<typeof documentSchema>;

/** Reads a discovery document, if it is one. */
export function parseDocument(text: string): DiscoveryDocument | undefined {
  try {
    return documentSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
