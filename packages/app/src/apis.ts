import { WebStorage } from '@backstage/core-app-api';
import {
  AnyApiFactory,
  configApiRef,
  createApiFactory,
  discoveryApiRef,
  errorApiRef,
  fetchApiRef,
  identityApiRef,
  storageApiRef,
} from '@backstage/core-plugin-api';
import {
  ScmAuth,
  ScmIntegrationsApi,
  scmIntegrationsApiRef,
} from '@backstage/integration-react';
import { VisitsStorageApi, visitsApiRef } from '@backstage/plugin-home';
import { UserSettingsStorage } from '@backstage/plugin-user-settings';
import { isWorthRevisiting } from './home/isWorthRevisiting';

/** The utility APIs that the portal adds to, or replaces in, those of `@backstage/app-defaults`. */
export const apis: AnyApiFactory[] = [
  createApiFactory({
    api: scmIntegrationsApiRef,
    deps: { configApi: configApiRef },
    factory: ({ configApi }) => ScmIntegrationsApi.fromConfig(configApi),
  }),
  ScmAuth.createDefaultApiFactory(),
  createApiFactory({
    api: storageApiRef,
    deps: {
      discoveryApi: discoveryApiRef,
      errorApi: errorApiRef,
      fetchApi: fetchApiRef,
      identityApi: identityApiRef,
    },
    factory: deps => UserSettingsStorage.create(deps),
  }),
  createApiFactory({
    api: visitsApiRef,
    deps: { errorApi: errorApiRef, identityApi: identityApiRef },
    // Visits stay in the browser: the user settings would get a request for each page.
    factory: ({ errorApi, identityApi }) =>
      VisitsStorageApi.create({
        identityApi,
        storageApi: WebStorage.create({ errorApi }),
        canSave: isWorthRevisiting,
      }),
  }),
];
