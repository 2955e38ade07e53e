import { AlertApiForwarder } from '@backstage/core-app-api';
import { AlertDisplay } from '@backstage/core-components';
import {
  alertApiRef,
  configApiRef,
  discoveryApiRef,
  IdentityApi,
  identityApiRef,
} from '@backstage/core-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { ReactElement } from 'react';
import { SWRConfig } from 'swr';
import { kubrixAdminApiRef } from '../src/api/KubrixAdminApi';
import { FakeBackend } from './FakeBackend';

/** Where the portal of the tests is. */
export const PORTAL = 'http://portal.test';

/** Shows the page of sign-in diagnostics, or a part of it. */
export async function renderDiagnostics(
  element: ReactElement,
  options: {
    backend: FakeBackend;
    permissions?: string[];
    identityApi?: IdentityApi;
    allowedProviders?: string[];
  },
) {
  const {
    backend,
    permissions = ['kubrix.diagnostics.read'],
    identityApi = mockApis.identity(),
    allowedProviders = [],
  } = options;
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [kubrixAdminApiRef, backend.client],
        [alertApiRef, new AlertApiForwarder()],
        [identityApiRef, identityApi],
        [discoveryApiRef, mockApis.discovery({ baseUrl: PORTAL })],
        [
          configApiRef,
          mockApis.config({
            data: {
              auth: { environment: 'production' },
              kubrix: { auth: { allowedProviders } },
            },
          }),
        ],
        [
          permissionApiRef,
          mockApis.permission({
            authorize: ({ permission }) =>
              permissions.includes(permission.name)
                ? AuthorizeResult.ALLOW
                : AuthorizeResult.DENY,
          }),
        ],
      ]}
    >
      {/* The answers about permissions are cached; a test must not see those of another. */}
      <SWRConfig value={{ provider: () => new Map() }}>
        <AlertDisplay />
        {element}
      </SWRConfig>
    </TestApiProvider>,
    { components: { NotFoundErrorPage: () => <p>No such page</p> } },
  );
}
