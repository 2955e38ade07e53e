import { createApp } from '@backstage/app-defaults';
import { AppRouter } from '@backstage/core-app-api';
import { AlertDisplay, OAuthRequestDialog } from '@backstage/core-components';
import { catalogPlugin } from '@backstage/plugin-catalog';
import { VisitListener } from '@backstage/plugin-home';
import { orgPlugin } from '@backstage/plugin-org';
import {
  kubrixSigninPlugin,
  Provisioning,
  SignInPage,
} from '@kubrix/plugin-kubrix-signin';
import { apis } from './apis';
import { Navigation } from './navigation/Navigation';
import { routes } from './routes';
import { themes } from './theme/themes';

const backstageApp = createApp({
  apis,
  themes,
  plugins: [kubrixSigninPlugin],
  components: { SignInPage },
  bindRoutes({ bind }) {
    bind(orgPlugin.externalRoutes, {
      catalogIndex: catalogPlugin.routes.catalogIndex,
    });
  },
});

const App = backstageApp.createRoot(
  <>
    <AlertDisplay />
    <OAuthRequestDialog />
    <AppRouter>
      <VisitListener />
      <Provisioning />
      <Navigation>{routes}</Navigation>
    </AppRouter>
  </>,
);

/** The portal's frontend, ready to be rendered. */
export const app = <App />;
