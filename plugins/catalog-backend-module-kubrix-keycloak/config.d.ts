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
    };
  };
}
