import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { OidcAuthResult } from '@backstage/plugin-auth-backend-module-oidc-provider';
import {
  createSignInResolverFactory,
  OAuthAuthenticatorResult,
  SignInInfo,
} from '@backstage/plugin-auth-node';
import { z } from 'zod/v3';
import { SignInAudit } from '../audit/SignInAudit';
import { SignInFailure } from '../failures/SignInFailure';
import { SignInMetrics } from '../metrics/SignInMetrics';
import { PendingUsers } from '../pendingUsers';
import { IdentifyPerson } from './identifyPerson';
import { Person } from './person';

/**
 * Creates the sign-in resolver `kubriXMatchingUserEntityProfileEmail`: the catalog user who is bound to the person or
 * has their verified email address, or a temporary identity `user:unprovisioned/<name>` when the catalog knows nobody.
 */
export function createKubriXMatchingUserEntityProfileEmail(deps: {
  identifyPerson: IdentifyPerson;
  /** Waits for the catalog user of a person who is pending, if the operator wants that. */
  awaitCatalogUser: (person: Person) => Promise<Entity | undefined>;
  pendingUsers: PendingUsers;
  audit: SignInAudit;
  metrics: SignInMetrics;
}) {
  const { identifyPerson, pendingUsers, audit, metrics } = deps;

  return createSignInResolverFactory({
    optionsSchema: z
      .object({ allowedDomains: z.array(z.string()).optional() })
      .strict()
      .optional(),
    create({ allowedDomains } = {}) {
      return async (
        info: SignInInfo<OAuthAuthenticatorResult<OidcAuthResult>>,
        ctx,
      ) => {
        const person = readPerson(info);
        if (allowedDomains && !isInDomain(person.email, allowedDomains)) {
          metrics.signedIn({ result: 'refused', code: 'DOMAIN_NOT_ALLOWED' });
          throw new SignInFailure(
            'DOMAIN_NOT_ALLOWED',
            'the address is not from one of the allowedDomains',
          );
        }

        const decision = await identifyPerson(person);
        if (decision.type === 'refused') {
          const error = new SignInFailure(decision.code, decision.reason);
          await audit.refused(person, decision.code, error);
          metrics.signedIn({ result: 'refused', code: decision.code });
          throw error;
        }
        let user: Entity | undefined;
        if (decision.type === 'pending') {
          const sub = await pendingUsers.signedIn(person);
          user = await deps.awaitCatalogUser(person);
          if (!user) {
            metrics.signedIn({ result: 'pending' });
            return ctx.issueToken({ claims: { sub, ent: [sub] } });
          }
        } else {
          user = decision.user;
        }
        const sub = stringifyEntityRef(user);
        const { ownershipEntityRefs } =
          await ctx.resolveOwnershipEntityRefs(user);
        await pendingUsers.provisioned(person, sub);
        metrics.signedIn({ result: 'catalog_user' });
        return ctx.issueToken({ claims: { sub, ent: ownershipEntityRefs } });
      };
    },
  });
}

/**
 * @remarks
 * The address comes from `profile`, which has it only when it is verified; never from `userinfo` (CVE-2026-106488).
 */
function readPerson({
  profile,
  result,
}: SignInInfo<OAuthAuthenticatorResult<OidcAuthResult>>): Person {
  const { tokenset, userinfo } = result.fullProfile;
  const { iss, sub } = tokenset.claims();
  return {
    issuer: iss,
    sub,
    email: profile.email,
    username: userinfo.preferred_username,
  };
}

function isInDomain(email: string | undefined, domains: string[]): boolean {
  const domain = email?.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return domains.some(allowed => allowed.toLowerCase() === domain);
}
