export interface Config {
  kubrix?: {
    auth?: {
      /**
       * Whether a catalog user must carry the annotation `keycloak.org/id` to be signed in as. Users that operators
       * write by hand usually lack it and then match by email address alone. Default: `false`.
       *
       * @visibility backend
       */
      requireKeycloakBinding?: boolean;
    };
  };
}
