export interface Config {
  kubrix?: {
    provisioning?: {
      /**
       * What happens when somebody signs in whom the catalog does not know yet: `sync` fetches them from Keycloak at
       * once, `schedule` lets them wait for the next scheduled sync. Default: `sync`.
       *
       * @visibility backend
       */
      onFirstLogin?: 'sync' | 'schedule';

      /**
       * How many percent of the users that the catalog has from a realm one full sync may remove; ten users always
       * may go. A sync that would remove more is refused until an admin accepts it. Default: 10.
       *
       * @visibility backend
       */
      maxRemovalPercent?: number;

      /**
       * Whether users who are disabled in Keycloak are in the catalog. Default: `false`.
       *
       * @visibility backend
       */
      includeDisabled?: boolean;

      /**
       * Whether service accounts of Keycloak clients are in the catalog. Default: `false`.
       *
       * @visibility backend
       */
      includeServiceAccounts?: boolean;
    };
  };
}
