import { Config } from '@backstage/config';
import { toError } from '@backstage/errors';
import { Finding, readAllowedProviders } from '@kubrix/plugin-kubrix-common';
import { findResolverRisks } from '../signInProviders/resolverRisks';
import { bad, doubtful, good } from '@kubrix/plugin-kubrix-node';

/**
 * Whether one can sign in with each provider that the sign-in page shows, and how people are recognised.
 *
 * @param resolversOf - The names of the sign-in resolvers that a provider has
 */
export function checkProviders(
  config: Config,
  resolversOf: (providerId: string) => string[],
): Finding[] {
  const environment =
    config.getOptionalString('auth.environment') ?? 'development';
  let allowed;
  try {
    allowed = readAllowedProviders(config);
  } catch (error) {
    return [bad(toError(error).message, 'Correct the list.')];
  }
  return [
    ...allowed.notices
      .filter(({ level }) => level === 'warn')
      .map(({ message }) =>
        doubtful(message.replace('\n', ' '), 'Correct the names.'),
      ),
    ...allowed.providers.flatMap(({ id, title }) =>
      checkProvider({
        config,
        path: `auth.providers.${id}.${environment}`,
        title,
        known: resolversOf(id),
      }),
    ),
    // With the remedy at the end of each.
    ...findResolverRisks(config, allowed.providers).map(risk => doubtful(risk)),
  ];
}

function checkProvider(options: {
  config: Config;
  path: string;
  title: string;
  known: string[];
}): Finding[] {
  const { config, path, title, known } = options;
  const provider = config.getOptionalConfig(path);
  if (!provider) {
    return [
      bad(
        `${title} is on the sign-in page, and ${path} is not configured: signing in with it fails.`,
        `Configure ${path}, or take the provider out of kubrix.auth.allowedProviders.`,
      ),
    ];
  }
  const names = (provider.getOptionalConfigArray('signIn.resolvers') ?? []).map(
    resolver => resolver.getString('resolver'),
  );
  if (names.length === 0) {
    return [
      bad(
        `${path} has no signIn.resolvers: the provider is not configured to support sign-in.`,
        'Name at least one resolver there.',
      ),
    ];
  }
  const wrong = names.filter(name => !known.includes(name));
  return wrong.length > 0
    ? wrong.map(name =>
        bad(
          `${path}.signIn.resolvers names '${name}', which there is not.`,
          `Use one of ${known.join(', ')}.`,
        ),
      )
    : [good(`${title} recognises people by ${names.join(', then ')}.`)];
}
