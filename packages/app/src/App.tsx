import { createApp } from '@backstage/app-defaults';
import { AppRouter } from '@backstage/core-app-api';
import { AlertDisplay, OAuthRequestDialog } from '@backstage/core-components';
import { apiDocsPlugin } from '@backstage/plugin-api-docs';
import { catalogPlugin } from '@backstage/plugin-catalog';
import { catalogImportPlugin } from '@backstage/plugin-catalog-import';
import { VisitListener } from '@backstage/plugin-home';
import { orgPlugin } from '@backstage/plugin-org';
import { scaffolderPlugin } from '@backstage/plugin-scaffolder';
import { SignalsDisplay } from '@backstage/plugin-signals';
import { techdocsPlugin } from '@backstage/plugin-techdocs';
import {
  kubrixSigninPlugin,
  Provisioning,
  SessionEnded,
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
    bind(apiDocsPlugin.externalRoutes, {
      registerApi: catalogImportPlugin.routes.importPage,
    });
    bind(catalogPlugin.externalRoutes, {
      createComponent: scaffolderPlugin.routes.root,
      createFromTemplate: scaffolderPlugin.routes.selectedTemplate,
      viewTechDoc: techdocsPlugin.routes.docRoot,
    });
    bind(orgPlugin.externalRoutes, {
      catalogIndex: catalogPlugin.routes.catalogIndex,
    });
    bind(scaffolderPlugin.externalRoutes, {
      registerComponent: catalogImportPlugin.routes.importPage,
      viewTechDoc: techdocsPlugin.routes.docRoot,
    });
  },
});

const App = backstageApp.createRoot(
  <>
    <AlertDisplay />
    <OAuthRequestDialog />
    <SessionEnded />
    <SignalsDisplay />
    <AppRouter>
      <VisitListener />
      <Provisioning />
      <Navigation>{routes}</Navigation>
    </AppRouter>
  </>,
);

/** The portal's frontend, ready to be rendered. */
export const app = <App />;
