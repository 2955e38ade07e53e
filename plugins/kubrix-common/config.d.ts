export interface Config {
  kubrix?: {
    auth?: {
      /**
       * Sign-in providers that are offered beside Keycloak: `github`, `gitlab`. Other names are ignored with a log line.
       * Default: none. Each needs its `auth.providers.<id>` block in the backend.
       *
       * @visibility frontend
       */
      allowedProviders?: string[];
    };
  };
}
