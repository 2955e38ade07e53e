import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  oidcSignInProvider,
  optionalSignInProviders,
  SignInProvider,
} from './signInProviders';

const CONFIG_KEY = 'kubrix.auth.allowedProviders';

/** Which providers the sign-in page shows, and what the operator should know about the configuration. */
export interface AllowedProviders {
  /** The providers to show, Keycloak first. */
  providers: SignInProvider[];
  /** What to log: nothing configured, or unknown names. */
  notices: AllowedProvidersNotice[];
}

/** A line for the backend's log and the browser's console. */
export interface AllowedProvidersNotice {
  level: 'info' | 'warn';
  message: string;
}

/**
 * Reads `kubrix.auth.allowedProviders`.
 *
 * Names are compared without regard to case, duplicates count once, and unknown names are ignored with a notice.
 *
 * @param config - The root configuration.
 * @param optionalProviders - The table of providers that may be switched on.
 * @throws InputError when the value is neither a list of strings nor absent.
 */
export function readAllowedProviders(
  config: Config,
  optionalProviders: readonly SignInProvider[] = optionalSignInProviders,
): AllowedProviders {
  const names = readNames(config.getOptional(CONFIG_KEY));
  if (names.length === 0) {
    return {
      providers: [oidcSignInProvider],
      notices: [
        {
          level: 'info',
          message: `No ${CONFIG_KEY} configured. Only OIDC will be shown.`,
        },
      ],
    };
  }

  const wanted = new Set(names.map(name => name.trim().toLowerCase()));
  // Naming Keycloak is harmless, since it is always there.
  wanted.delete(oidcSignInProvider.id);
  const known = new Set(optionalProviders.map(({ id }) => id));
  const unknown = names.filter(
    (name, index) =>
      wanted.has(name.trim().toLowerCase()) &&
      !known.has(name.trim().toLowerCase()) &&
      names.indexOf(name) === index,
  );

  return {
    providers: [
      oidcSignInProvider,
      ...optionalProviders.filter(({ id }) => wanted.has(id)),
    ],
    notices: unknown.length
      ? [
          {
            level: 'warn',
            message:
              `Unknown sign-in providers in ${CONFIG_KEY}: ${unknown.join(
                ', ',
              )}.\n` + `Supported: ${[...known].join(', ')}`,
          },
        ]
      : [],
  };
}

function readNames(value: unknown): string[] {
  if (value === undefined || value === null) {
    return [];
  }
  if (!Array.isArray(value)) {
    throw new InputError(
      `Invalid type in config for key '${CONFIG_KEY}': got ${describe(
        value,
      )}, wanted a list of provider names, for example [github, gitlab]`,
    );
  }
  return value.map((name, index) => {
    if (typeof name !== 'string') {
      throw new InputError(
        `Invalid type in config for key '${CONFIG_KEY}[${index}]': got ${describe(
          name,
        )}, wanted the name of a provider as a string, for example github`,
      );
    }
    return name;
  });
}

function describe(value: unknown): string {
  return value === null ? 'null' : typeof value;
}
