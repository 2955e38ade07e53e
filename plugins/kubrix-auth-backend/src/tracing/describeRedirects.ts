import { SignInTraceStep } from '@kubrix/plugin-kubrix-common';
import { shorten } from './maskClaims';

const SHOWN_ON_THE_WAY = [
  'client_id',
  'redirect_uri',
  'scope',
  'response_type',
  'prompt',
  'code_challenge_method',
];

const ON_THE_WAY_BACK = [
  'code',
  'state',
  'iss',
  'session_state',
  'error',
  'error_description',
];
const SHOWN_ON_THE_WAY_BACK = ['iss', 'error'];

/** Stands for a value that nobody may read. */
const SET = 'set';

/**
 * Where a browser is sent to sign in, and with which parameters.
 *
 * @param url - The address at the identity provider
 */
export function describeAuthorization(url: string): SignInTraceStep['facts'] {
  const { origin, pathname, searchParams } = new URL(url);
  return {
    endpoint: origin + pathname,
    ...Object.fromEntries(
      [...searchParams].map(([name, value]) => [
        name,
        SHOWN_ON_THE_WAY.includes(name) ? shorten(value) : SET,
      ]),
    ),
  };
}

/**
 * What a browser has brought back from the identity provider.
 *
 * @param parameters - Of the request, which anybody can make: only those of the protocol are kept
 */
export function describeCallback(
  parameters: Readonly<Record<string, unknown>>,
): SignInTraceStep['facts'] {
  return Object.fromEntries(
    ON_THE_WAY_BACK.filter(name => parameters[name] !== undefined).map(name => [
      name,
      SHOWN_ON_THE_WAY_BACK.includes(name)
        ? shorten(String(parameters[name]))
        : SET,
    ]),
  );
}
