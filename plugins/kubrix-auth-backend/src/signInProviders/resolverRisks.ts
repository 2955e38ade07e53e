import { LoggerService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { SignInProvider } from '@kubrix/plugin-kubrix-common';
import { z } from 'zod/v3';

const REQUIRE_KEY = 'kubrix.auth.requireSafeResolvers';
const OURS = 'kubriXMatchingUserEntityProfileEmail';
const SAFE = 'userIdMatchingUserEntityAnnotation';

const providersSchema = z.record(z.record(z.unknown()).catch({}));

const blockSchema = z.object({
  enterpriseInstanceUrl: z.string().optional(),
  audience: z.string().optional(),
  signIn: z
    .object({
      resolvers: z
        .array(
          z.object({
            resolver: z.string(),
            allowedDomains: z.array(z.string()).optional(),
          }),
        )
        .optional(),
    })
    .optional(),
});

/**
 * Warns of each sign-in resolver that can give somebody the identity of another.
 *
 * @throws InputError with all the warnings where `kubrix.auth.requireSafeResolvers` is set.
 */
export function reportResolverRisks(options: {
  config: Config;
  logger: LoggerService;
  /** The providers with which one can sign in. */
  providers: SignInProvider[];
}): void {
  const { config, logger, providers } = options;
  const risks = findResolverRisks(config, providers);
  if (risks.length && config.getOptionalBoolean(REQUIRE_KEY)) {
    throw new InputError(
      `Sign-in resolvers are not safe, and ${REQUIRE_KEY} is set. Change these or remove that key:\n${risks.join(
        '\n',
      )}`,
    );
  }
  risks.forEach(risk => logger.warn(risk));
}

/**
 * One message for each risky resolver, with its path, the risk and the remedy.
 *
 * @remarks
 * Of every environment: whoever signs in chooses theirs with the query parameter `env`.
 */
export function findResolverRisks(
  config: Config,
  providers: SignInProvider[],
): string[] {
  const blocks = providersSchema.safeParse(
    config.getOptional('auth.providers'),
  );

  return providers.flatMap(({ id, title }) =>
    Object.entries(blocks.data?.[id] ?? {}).flatMap(([environment, value]) => {
      // What is not as the schema says is left to the auth backend, which says so.
      const block = blockSchema.safeParse(value).data;
      return (block?.signIn?.resolvers ?? []).flatMap((resolver, index) => {
        const risk = describeRisk({
          ...resolver,
          index,
          title,
          host: hostOf(id, block),
        });
        return risk
          ? `auth.providers.${id}.${environment}.signIn.resolvers[${index}]: ${risk}`
          : [];
      });
    }),
  );
}

/** The site where the accounts of a provider are; absent for Keycloak, whose operator decides on names. */
function hostOf(
  id: string,
  block: z.infer<typeof blockSchema> | undefined,
): string | undefined {
  switch (id) {
    case 'github':
      return nameOf(block?.enterpriseInstanceUrl) ?? 'github.com';
    case 'gitlab':
      return nameOf(block?.audience) ?? 'gitlab.com';
    default:
      return undefined;
  }
}

function nameOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).host : undefined;
}

function describeRisk(options: {
  resolver: string;
  allowedDomains?: string[];
  index: number;
  title: string;
  host: string | undefined;
}): string | undefined {
  const { resolver, allowedDomains, index, title, host } = options;
  switch (resolver) {
    case 'usernameMatchingUserEntityName':
      return `${resolver} lets anybody on ${
        host ?? title
      } in who is called like a catalog user: whoever has the account demoadmin there becomes the user demoadmin. Use ${SAFE} instead.`;
    case 'emailLocalPartMatchingUserEntityName':
      return allowedDomains
        ? undefined
        : `${resolver} lets anybody in whose email address begins with the name of a catalog user, in any domain: demoadmin@anywhere.example becomes the user demoadmin. Set allowedDomains, or use ${
            host ? SAFE : OURS
          } instead.`;
    case 'emailMatchingUserEntityProfileEmail':
      return host
        ? `${resolver} lets anybody in whose account on ${host} has the email address of a catalog user: it does not ask whether ${title} has confirmed that the address is theirs, and ignores allowedDomains. Use ${SAFE} instead.`
        : undefined;
    case OURS:
      return index === 0
        ? undefined
        : `${resolver} is not the first resolver. Those before it decide first, without its checks: that the catalog user is bound to nobody else in Keycloak, that the email address is verified, and that it is the same address and no look-alike. Put it first.`;
    default:
      return undefined;
  }
}
