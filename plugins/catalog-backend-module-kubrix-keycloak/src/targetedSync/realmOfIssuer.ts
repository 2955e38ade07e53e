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
