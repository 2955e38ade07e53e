/** Somebody who signed in, as their identity provider describes them. */
export interface Person {
  /** Issuer URL of the identity provider. */
  issuer: string;
  /** The `sub` claim: unique and stable at the issuer (OpenID Connect Core §5.7). */
  sub: string;
  /** Email address, present only when the identity provider has verified it. */
  email?: string;
  /** The `preferred_username` claim. */
  username?: string;
}
