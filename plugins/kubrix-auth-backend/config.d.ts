import { HumanDuration } from '@backstage/types';

export interface Config {
  kubrix?: {
    provisioning?: {
      /**
       * Whom people may ask whose account is not set up: a name, a mail address or an `http(s)` URL. Default: nobody is
       * named.
       *
       * @visibility backend
       */
      supportContact?: string;

      /**
       * Seconds, 0 to 60, for which the sign-in of somebody whom the catalog does not know waits for them to be
       * fetched, and then gives the full identity at once. Default: 0, which lets them in with a temporary identity.
       *
       * @visibility backend
       */
      waitSeconds?: number;
    };

    auth?: {
      /**
       * Whether a catalog user must carry the annotation `keycloak.org/id` to be signed in as. Users that operators
       * write by hand usually lack it and then match by email address alone. Default: `false`.
       *
       * @visibility backend
       */
      requireKeycloakBinding?: boolean;

      /**
       * Whether the backend refuses to start with sign-in resolvers that can give somebody the identity of another,
       * instead of warning of them. Default: `false`.
       *
       * @visibility backend
       */
      requireSafeResolvers?: boolean;

      /**
       * What a sign-out ends: the session in Keycloak as well, or that of the portal alone. Default: `keycloak`.
       *
       * @visibility backend
       */
      logout?: 'keycloak' | 'portal';

      messages?: {
        /**
         * What people read whose sign-in is refused because the catalog has no user for them. Default: that their
         * platform team may add them.
         *
         * @visibility backend
         */
        userNotFound?: string;
      };

      pendingUsers?: {
        /**
         * How long people whom the catalog does not know are remembered after they were last seen, a day or more.
         * Default: 30 days.
         *
         * @visibility backend
         */
        forgetAfter?: HumanDuration | string;

        /**
         * Routes that are open to people whose account is still being set up, beside those that the portal needs for
         * them, for example `GET /api/search/query` or `GET /api/catalog/locations/:id`. A segment that starts with a
         * colon stands for any name, and `*` at the end for the rest of a path, never for an empty segment or one that
         * leads upwards. `/.backstage` stays closed in every plugin. Default: none.
         *
         * @visibility backend
         */
        allowedRoutes?: string[];
      };
    };
  };
}
