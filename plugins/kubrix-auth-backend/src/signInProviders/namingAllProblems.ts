import { Config } from '@backstage/config';
import { toError } from '@backstage/errors';
import { AuthProviderFactory } from '@backstage/plugin-auth-node';

/** Wraps the factory of a provider. */
export type WrapFactory = (
  providerId: string,
  factory: AuthProviderFactory,
) => AuthProviderFactory;

/**
 * Creates what lets the start fail with the problems of all providers, where it fails with that of one.
 *
 * @remarks
 * The auth backend stops at the first that is misconfigured, so that operators would mend one after another. In
 * development it leaves each of them out, and says so of each.
 */
export function namingAllProblems(config: Config): WrapFactory {
  const factories = new Map<string, AuthProviderFactory>();
  return (providerId, factory) => {
    factories.set(providerId, factory);
    return ctx => {
      try {
        return factory(ctx);
      } catch (thrown) {
        if (process.env.NODE_ENV === 'development') {
          throw thrown;
        }
        const others = [...factories].flatMap(([id, create]) => {
          const own = config.getOptionalConfig(`auth.providers.${id}`);
          return id === providerId || !own
            ? []
            : problemOf(id, () =>
                create({ ...ctx, providerId: id, config: own }),
              );
        });
        throw new Error([toError(thrown).message, ...others].join('; '));
      }
    };
  };
}

function problemOf(id: string, create: () => unknown): string[] {
  try {
    create();
    return [];
  } catch (error) {
    return [`${id}: ${toError(error).message}`];
  }
}
