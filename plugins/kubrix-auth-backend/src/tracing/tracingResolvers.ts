import { toError } from '@backstage/errors';
import {
  AuthResolverCatalogUserQuery,
  AuthResolverContext,
  BackstageSignInResult,
  SignInResolverFactory,
} from '@backstage/plugin-auth-node';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  describeAdmission,
  describeRefusal,
  describeToken,
} from './describeIdentity';
import { describeQuery } from './describeLookUp';
import { isTraced, recordStep } from './recordStep';

/** Sign-in resolvers that record what they ask the catalog for, how they decide, and which token that gives. */
export function tracingResolvers(
  factories: Readonly<Record<string, SignInResolverFactory>>,
): Record<string, SignInResolverFactory> {
  return Object.fromEntries(
    Object.entries(factories).map(([name, factory]) => [
      name,
      tracingResolver(name, factory),
    ]),
  );
}

function tracingResolver(
  name: string,
  factory: SignInResolverFactory,
): SignInResolverFactory {
  const traced: SignInResolverFactory = (...options) => {
    const resolver = factory(...options);
    return async (info, ctx) => {
      if (!isTraced()) {
        return resolver(info, ctx);
      }
      try {
        return await resolver(info, tracingContext(ctx, name));
      } catch (thrown) {
        recordStep('decision', () => ({
          resolver: name,
          decision: describeRefusal(toError(thrown)),
        }));
        throw thrown;
      }
    };
  };
  traced.optionsJsonSchema = factory.optionsJsonSchema;
  return traced;
}

function tracingContext(
  ctx: AuthResolverContext,
  resolver: string,
): AuthResolverContext {
  function recordAdmission(
    result: BackstageSignInResult,
    options: { isInCatalog: boolean; ent?: string[] },
  ) {
    recordStep('decision', () => ({
      resolver,
      decision: describeAdmission(result, options.isInCatalog),
    }));
    recordStep('token', () => describeToken(result, options.ent));
    return result;
  }

  async function findCatalogUser(query: AuthResolverCatalogUserQuery) {
    try {
      const found = await ctx.findCatalogUser(query);
      recordStep('lookup', () => ({
        ...describeQuery(query),
        found: stringifyEntityRef(found.entity),
      }));
      return found;
    } catch (thrown) {
      recordStep('lookup', () => ({
        ...describeQuery(query),
        error: toError(thrown).name,
      }));
      throw thrown;
    }
  }

  return {
    findCatalogUser,
    resolveOwnershipEntityRefs: entity =>
      ctx.resolveOwnershipEntityRefs(entity),
    async issueToken(params) {
      const { ent } = params.claims;
      return recordAdmission(await ctx.issueToken(params), {
        isInCatalog: true,
        ent,
      });
    },
    async signInWithCatalogUser(query, options) {
      // One look-up more than without a trace: this one does not say whom it has found, or whether it has.
      const isInCatalog = await findCatalogUser(query).then(
        () => true,
        () => false,
      );
      return recordAdmission(await ctx.signInWithCatalogUser(query, options), {
        isInCatalog,
      });
    },
  };
}
