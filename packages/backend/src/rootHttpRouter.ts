import { rootHttpRouterServiceFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { isPublishedWithHttps } from './defaults/publicAddress';
import { withoutHsts } from './headers/withoutHsts';
import { endGracefully } from './shutdown/endGracefully';

/** Serves HTTP as every Backstage does, with its keys under `backend`, and lets requests finish at the end. */
export const rootHttpRouter = rootHttpRouterServiceFactory({
  configure(context) {
    const { applyDefaults, config, middleware } = context;
    if (!isPublishedWithHttps(config)) {
      const helmet = middleware.helmet();
      middleware.helmet = () => withoutHsts(helmet);
    }
    applyDefaults();
    endGracefully(context);
  },
});
