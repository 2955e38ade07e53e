import {
  oidcSignInProvider,
  optionalSignInProviders,
} from '@kubrix/plugin-kubrix-common';
import { Request } from 'express';
import { FailingProvider } from '../failures/SignInFailures';

/** The provider that a route with the parameter `provider` is for. */
export function failingProvider({ params }: Request): FailingProvider {
  const known = [oidcSignInProvider, ...optionalSignInProviders].find(
    ({ id }) => id === params.provider,
  );
  // Anybody can call a route by any name, which goes into the log.
  const id = encodeURIComponent(params.provider);
  return known ?? { id, title: id };
}
