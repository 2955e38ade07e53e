import { Config } from '@backstage/config';
import { SignInProvider } from '@kubrix/plugin-kubrix-common';
import express from 'express';
import Router from 'express-promise-router';
import { SignInFailure } from '../failures/SignInFailure';
import { SignInFailures } from '../failures/SignInFailures';
import { showSignInFailure } from './showSignInFailure';

/**
 * Creates the routes that answer for sign-in providers that are offered but not configured.
 *
 * @remarks
 * The auth backend would answer with plain JSON, which a user would see in the sign-in popup. These routes hand the
 * message to the sign-in page instead, in the popup and in the redirect flow. The message goes to the portal's own
 * origin only.
 */
export function createMissingProviderRouter(options: {
  config: Config;
  providers: SignInProvider[];
  failures: SignInFailures;
}): express.Router {
  const { config, providers, failures } = options;
  const appOrigin = new URL(config.getString('app.baseUrl')).origin;
  const router = Router();

  for (const provider of providers) {
    const missingKey = findMissingKey(config, provider);
    if (!missingKey) {
      continue;
    }
    const failure = new SignInFailure(
      'PROVIDER_NOT_FOUND',
      `${missingKey} is missing`,
      `${provider.title} is offered for sign-in but not configured in the backend: ${missingKey} is missing. Ask your platform team to configure it.`,
    );
    router.get(`/${provider.id}/start`, (req, res) =>
      showSignInFailure(req, res, {
        error: failures.report(failure, 'request', provider),
        appOrigin,
      }),
    );
  }
  return router;
}

function findMissingKey(
  config: Config,
  { id }: SignInProvider,
): string | undefined {
  const provider = `auth.providers.${id}`;
  const environment = `${provider}.${
    config.getOptionalString('auth.environment') ?? 'development'
  }`;
  return [provider, environment].find(key => !config.has(key));
}
