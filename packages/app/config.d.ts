export interface Config {
  kubrix?: {
    branding?: {
      /**
       * Name of the portal, as the navigation and the heading of the home page show it. Default: `kubriX`.
       *
       * @visibility frontend
       */
      title?: string;
    };
  };
}
