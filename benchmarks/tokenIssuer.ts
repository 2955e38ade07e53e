import { createResolverContext } from './resolverContext';

/**
 * Creates what issues tokens of users, by the auth plugin itself; `auth.providers.benchmark` must be configured.
 *
 * @remarks
 * To this process's parent alone, over IPC: nobody else can reach such a channel.
 */
export function createTokenIssuer() {
  const context = createResolverContext();
  return {
    module: context.module,
    /** Resolves to a token of a user who owns what `ent` names. */
    async issue(claims: { sub: string; ent: string[] }): Promise<string> {
      const { token } = await context.get().issueToken({ claims });
      return token;
    },
  };
}
