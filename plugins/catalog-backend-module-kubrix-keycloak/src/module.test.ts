import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { JsonObject } from '@backstage/types';
import catalogModule from './index';

const startWith = async (provisioning: JsonObject) =>
  startTestBackend({
    features: [
      catalogPlugin,
      catalogModule,
      mockServices.rootConfig.factory({ data: { kubrix: { provisioning } } }),
    ],
  });

describe('catalogModuleKubrixKeycloak', () => {
  it('starts without any realm', async () => {
    const backend = await startWith({});
    expect(backend.server.address()).not.toBeNull();
    await backend.stop();
  });

  it.each([
    [
      { onFirstLogin: 'never' },
      'kubrix.provisioning.onFirstLogin is "never", set it to sync or schedule',
    ],
    [
      { maxRemovalPercent: 120 },
      'kubrix.provisioning.maxRemovalPercent is 120, set it to a number from 0 to 100',
    ],
  ])('does not start with %j', async (provisioning, message) => {
    await expect(startWith(provisioning)).rejects.toThrow(message);
  });
});
