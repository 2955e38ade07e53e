import { mockServices } from '@backstage/backend-test-utils';
import { JsonValue } from '@backstage/types';
import { readProvisioningConfig } from './readProvisioningConfig';

const read = (provisioning: Record<string, JsonValue>) =>
  readProvisioningConfig(
    mockServices.rootConfig({ data: { kubrix: { provisioning } } }),
  );

describe('readProvisioningConfig', () => {
  it('has defaults', () => {
    expect(readProvisioningConfig(mockServices.rootConfig())).toEqual({
      supportContact: undefined,
      waitMs: 0,
      fetchedOnFirstLogin: true,
    });
  });

  it('reads what operators say', () => {
    expect(
      read({
        supportContact: ' help@example.com ',
        waitSeconds: 2.5,
        onFirstLogin: 'schedule',
      }),
    ).toEqual({
      supportContact: 'help@example.com',
      waitMs: 2_500,
      fetchedOnFirstLogin: false,
    });
    expect(read({ waitSeconds: 60 }).waitMs).toBe(60_000);
  });

  it.each<[JsonValue]>([[42], [' '], [['help@example.com']], [{ mail: 'a' }]])(
    'refuses the contact %j',
    supportContact => {
      expect(() => read({ supportContact })).toThrow(
        `kubrix.provisioning.supportContact is ${JSON.stringify(supportContact)}, set it to a name, a mail address or a URL, or remove it`,
      );
    },
  );

  it.each<[JsonValue]>([[-1], [61], ['5'], ['soon'], [true], [{}]])(
    'refuses to wait %j seconds',
    waitSeconds => {
      expect(() => read({ waitSeconds })).toThrow(
        `kubrix.provisioning.waitSeconds is ${JSON.stringify(waitSeconds)}, set it to a number from 0 to 60`,
      );
    },
  );
});
