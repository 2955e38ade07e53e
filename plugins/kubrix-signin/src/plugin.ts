import { createPlugin } from '@backstage/core-plugin-api';
import { kubrixSigninApis } from './apis/oidcAuthApi';

/** Brings the session with Keycloak into the app; for `plugins` of `createApp`. */
export const kubrixSigninPlugin = createPlugin({
  id: 'kubrix-signin',
  apis: kubrixSigninApis,
});
