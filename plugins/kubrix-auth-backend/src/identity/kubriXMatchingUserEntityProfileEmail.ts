import { stringifyEntityRef } from '@backstage/catalog-model';
import { LoggerService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { OidcAuthResult } from '@backstage/plugin-auth-backend-module-oidc-provider';
import {
  createSignInResolverFactory,
  OAuthAuthenticatorResult,
} from '@backstage/plugin-auth-node';
import { z } from 'zod/v3';
import { PendingUsers } from '../pendingUsers';
import { FindUsersByEmail } from './catalogUsers';
import { refusalError } from './refusals';
import { resolveIdentity } from './resolveIdentity';

/**
 * Creates the sign-in resolver `kubriXMatchingUserEntityProfileEmail`: the catalog user with the person's verified
 * email address, or a temporary identity `user:unprovisioned/<name>` when the catalog knows nobody with it.
 */
export function createKubriXMatchingUserEntityProfileEmail(deps: {
  findUsersByEmail: FindUsersByEmail;
  pendingUsers: PendingUsers;
  logger: LoggerService;
}) {
  const { findUsersByEmail, pendingUsers, logger } = deps;

  return createSignInResolverFactory({
    optionsSchema: z
      .object({ allowedDomains: z.array(z.string()).optional() })
      .strict()
      .optional(),
    create({ allowedDomains } = {}) {
      return async (
        {
          profile,
          result,
        }: {
          profile: { email?: string };
          result: OAuthAuthenticatorResult<OidcAuthResult>;
        },
        ctx,
      ) => {
        const { email } = profile;
        if (email && allowedDomains && !isInDomain(email, allowedDomains)) {
          throw new NotAllowedError(
            'Your email address is not from a domain that may sign in to this portal.',
          );
        }

        const decision = resolveIdentity(
          email,
          email ? await findUsersByEmail(email) : { type: 'users', users: [] },
        );
        if (decision.type === 'refused') {
          logger.warn(
            `Refused a sign-in (${decision.code}): ${decision.reason}`,
          );
          throw refusalError(decision.code);
        }
        if (decision.type === 'catalog-user') {
          const sub = stringifyEntityRef(decision.user);
          const { ownershipEntityRefs } = await ctx.resolveOwnershipEntityRefs(
            decision.user,
          );
          return ctx.issueToken({ claims: { sub, ent: ownershipEntityRefs } });
        }

        const claims = result.fullProfile.tokenset.claims();
        const sub = await pendingUsers.signedIn({
          issuer: claims.iss,
          sub: claims.sub,
          email: email as string,
        });
        return ctx.issueToken({ claims: { sub, ent: [sub] } });
      };
    },
  });
}

function isInDomain(email: string, domains: string[]): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return domains.some(allowed => allowed.toLowerCase() === domain);
}
