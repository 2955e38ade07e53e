import {
  OAuthAuthenticator,
  SignInResolver,
} from '@backstage/plugin-auth-node';
import { SignInStage } from './classifyFailure';
import { FailingProvider, SignInFailures } from './SignInFailures';

/** An authenticator that says in plain words why a sign-in or a refresh cannot end. */
export function explainingFailures<TContext, TProfile>(
  authenticator: OAuthAuthenticator<TContext, TProfile>,
  failures: SignInFailures,
  provider: FailingProvider,
): OAuthAuthenticator<TContext, TProfile> {
  const explain = explainer(failures, provider);
  return {
    ...authenticator,
    start: (input, ctx) =>
      explain('provider', async () => authenticator.start(input, ctx)),
    authenticate: (input, ctx) =>
      explain('provider', async () => authenticator.authenticate(input, ctx)),
    refresh: (input, ctx) =>
      explain('refresh', async () => authenticator.refresh(input, ctx)),
  };
}

/** A sign-in resolver that says in plain words why somebody gets no identity. */
export function explainingRefusals<TAuthResult>(
  resolver: SignInResolver<TAuthResult>,
  failures: SignInFailures,
  provider: FailingProvider,
): SignInResolver<TAuthResult> {
  const explain = explainer(failures, provider);
  return (info, ctx) => explain('identity', async () => resolver(info, ctx));
}

function explainer(failures: SignInFailures, provider: FailingProvider) {
  return async <T>(stage: SignInStage, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      throw failures.report(error, stage, provider);
    }
  };
}
