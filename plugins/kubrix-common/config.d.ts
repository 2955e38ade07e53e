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

      /**
       * Where docs/troubleshooting.md is published, for a link below a sign-in that failed: an address of http or https,
       * or a path of the portal, such as that of its own docs, which open once somebody is signed in. The anchor of the
       * failure's section is added. Default: no link.
       *
       * @visibility frontend
       */
      troubleshootingUrl?: string;
    };
  };
}
