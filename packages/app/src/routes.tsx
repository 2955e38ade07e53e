import { FlatRoutes } from '@backstage/core-app-api';
import { ApiExplorerPage } from '@backstage/plugin-api-docs';
import { CatalogEntityPage, CatalogIndexPage } from '@backstage/plugin-catalog';
import { CatalogGraphPage } from '@backstage/plugin-catalog-graph';
import { catalogEntityCreatePermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogImportPage } from '@backstage/plugin-catalog-import';
import { DevToolsPage } from '@backstage/plugin-devtools';
import { devToolsAdministerPermission } from '@backstage/plugin-devtools-common';
import { HomepageCompositionRoot } from '@backstage/plugin-home';
import { NotificationsPage } from '@backstage/plugin-notifications';
import { RequirePermission } from '@backstage/plugin-permission-react';
import { ScaffolderPage } from '@backstage/plugin-scaffolder';
import { SearchPage } from '@backstage/plugin-search';
import {
  TechDocsIndexPage,
  TechDocsReaderPage,
} from '@backstage/plugin-techdocs';
import { UserSettingsPage } from '@backstage/plugin-user-settings';
import {
  PendingUsersPage,
  RbacPage,
  SignInDiagnosticsPage,
} from '@kubrix/plugin-kubrix-admin';
import { Route } from 'react-router-dom';
import { docsAddons } from './catalog/docs';
import { entityPage } from './catalog/entityPage';
import { HomePage } from './home/HomePage';
import { SearchResults } from './search/SearchResults';
import { settingsPage } from './settings/settingsPage';

/** The pages of the portal. */
export const routes = (
  <FlatRoutes>
    <Route path="/" element={<HomepageCompositionRoot />}>
      <HomePage />
    </Route>
    <Route
      path="/catalog"
      element={<CatalogIndexPage pagination initiallySelectedFilter="all" />}
    />
    <Route
      path="/catalog/:namespace/:kind/:name"
      element={<CatalogEntityPage />}
    >
      {entityPage}
    </Route>
    <Route path="/catalog-graph" element={<CatalogGraphPage />} />
    <Route
      path="/catalog-import"
      element={
        <RequirePermission permission={catalogEntityCreatePermission}>
          <CatalogImportPage />
        </RequirePermission>
      }
    />
    <Route path="/api-docs" element={<ApiExplorerPage />} />
    <Route path="/docs" element={<TechDocsIndexPage initialFilter="all" />} />
    <Route
      path="/docs/:namespace/:kind/:name/*"
      element={<TechDocsReaderPage />}
    >
      {docsAddons}
    </Route>
    <Route path="/create" element={<ScaffolderPage />} />
    <Route path="/notifications" element={<NotificationsPage />} />
    <Route path="/kubrix/pending-users" element={<PendingUsersPage />} />
    <Route path="/kubrix/rbac" element={<RbacPage />} />
    <Route
      path="/kubrix/sign-in-diagnostics"
      element={<SignInDiagnosticsPage />}
    />
    <Route
      path="/devtools"
      element={
        <RequirePermission permission={devToolsAdministerPermission}>
          <DevToolsPage />
        </RequirePermission>
      }
    />
    <Route path="/search" element={<SearchPage />}>
      <SearchResults />
    </Route>
    <Route path="/settings" element={<UserSettingsPage />}>
      {settingsPage}
    </Route>
  </FlatRoutes>
);
