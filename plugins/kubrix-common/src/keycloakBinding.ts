/** Annotation of a catalog user or group: its id in Keycloak, for a user the `sub` of their tokens. */
export const KEYCLOAK_ID_ANNOTATION = 'keycloak.org/id';

/** Annotation of a catalog user or group: the Keycloak realm that {@link KEYCLOAK_ID_ANNOTATION} belongs to. */
export const KEYCLOAK_REALM_ANNOTATION = 'keycloak.org/realm';

/**
 * The Keycloak realm of an issuer, `undefined` where the issuer is no realm of a Keycloak.
 *
 * @param issuer - Issuer URL of an identity provider; Keycloak's end in `/realms/<realm>`
 */
export function realmOfIssuer(issuer: string): string | undefined {
  const segment = issuer.match(/\/realms\/([^/?#]+)\/?$/)?.[1];
  try {
    return segment && decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
