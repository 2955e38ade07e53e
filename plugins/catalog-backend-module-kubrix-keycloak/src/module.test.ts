import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { JsonValue } from '@backstage/types';
import catalogModule from './index';

async function subscribersOf(onFirstLogin?: JsonValue) {
  const events = mockServices.events.mock();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModule,
      events.factory,
      mockServices.rootConfig.factory({
        data: { kubrix: { provisioning: { onFirstLogin } } },
      }),
    ],
  });
  await backend.stop();
  return events.subscribe.mock.calls
    .filter(([{ topics }]) => topics.includes('kubrix.user-pending'))
    .map(([{ id }]) => id);
}

describe('catalogModuleKubrixKeycloak', () => {
  it.each([
    [undefined, ['kubrix-first-logins']],
    ['sync', ['kubrix-first-logins']],
    ['schedule', []],
  ])(
    'hears of first logins with kubrix.provisioning.onFirstLogin %s: %j',
    async (onFirstLogin, ids) => {
      expect(await subscribersOf(onFirstLogin)).toEqual(ids);
    },
  );

  it('does not start with another value', async () => {
    await expect(subscribersOf('never')).rejects.toThrow(
      'kubrix.provisioning.onFirstLogin is "never", set it to sync or schedule',
    );
  });
});
