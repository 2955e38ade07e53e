import { stringifyEntityRef } from '@backstage/catalog-model';
import { AuthResolverCatalogUserQuery } from '@backstage/plugin-auth-node';
import {
  KEYCLOAK_ID_ANNOTATION,
  KEYCLOAK_REALM_ANNOTATION,
  realmOfIssuer,
  SignInTraceStep,
} from '@kubrix/plugin-kubrix-common';
import { withoutSecrets } from '../failures/withoutSecrets';
import { isUsableAddress } from '../identity/emailAddress';
import { Person } from '../identity/person';
import { CatalogAnswer } from '../identity/resolveIdentity';
import { maskAddress, maskText, shorten } from './maskClaims';

/** By what the catalog was asked for a person, and whom it knows. */
export function describeLookUp(
  { issuer, sub, email }: Person,
  answer: CatalogAnswer,
): SignInTraceStep['facts'] {
  const realm = realmOfIssuer(issuer);
  return {
    ...(realm && {
      [KEYCLOAK_ID_ANNOTATION]: maskText(sub),
      [KEYCLOAK_REALM_ANNOTATION]: realm,
    }),
    ...(email &&
      isUsableAddress(email) && { 'spec.profile.email': maskText(email) }),
    ...(answer.type === 'users'
      ? {
          byBinding: answer.byBinding.map(user => stringifyEntityRef(user)),
          byEmail: answer.byEmail.map(user => stringifyEntityRef(user)),
        }
      : { unavailable: shorten(withoutSecrets(answer.error.message)) }),
  };
}

/** What a stock resolver asks the catalog for. */
export function describeQuery(
  query: AuthResolverCatalogUserQuery,
): SignInTraceStep['facts'] {
  if ('entityRef' in query) {
    const { entityRef } = query;
    return {
      entityRef: maskAddress(
        typeof entityRef === 'string' ? entityRef : entityRef.name,
      ),
    };
  }
  return 'annotations' in query
    ? { annotations: conditionsOf(query.annotations) }
    : { filter: [query.filter].flat().flatMap(conditionsOf) };
}

function conditionsOf(conditions: Record<string, unknown>): string[] {
  return Object.entries(conditions).map(
    ([key, value]) => `${key}=${maskText([value].flat().map(String).join())}`,
  );
}
