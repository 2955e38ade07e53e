import { OAuthAuthenticator } from '@backstage/plugin-auth-node';
import {
  ClaimsBySource,
  describeClaims,
  describeEmail,
} from './describeClaims';
import { describeAuthorization } from './describeRedirects';
import { recordStep } from './recordStep';

/** An authenticator that records where browsers are sent, and what the identity provider says of a person. */
export function tracingAuthenticator<TContext, TProfile>(
  authenticator: OAuthAuthenticator<TContext, TProfile>,
  claimsOf: (fullProfile: TProfile) => ClaimsBySource,
): OAuthAuthenticator<TContext, TProfile> {
  function recordClaims({ fullProfile }: { fullProfile: TProfile }) {
    recordStep('claims', () => describeClaims(claimsOf(fullProfile)));
  }
  return {
    ...authenticator,
    async start(input, ctx) {
      const started = await authenticator.start(input, ctx);
      recordStep('authorize', () => describeAuthorization(started.url));
      return started;
    },
    async authenticate(input, ctx) {
      const result = await authenticator.authenticate(input, ctx);
      recordClaims(result);
      return result;
    },
    async refresh(input, ctx) {
      const result = await authenticator.refresh(input, ctx);
      recordClaims(result);
      return result;
    },
    async defaultProfileTransform(result, ctx) {
      const { profile } = await authenticator.defaultProfileTransform(
        result,
        ctx,
      );
      recordStep('email', () =>
        describeEmail(claimsOf(result.fullProfile), profile.email),
      );
      return { profile };
    },
  };
}
