import { JsonObject } from '@backstage/types';
import { leaveOutUnusable } from './leaveOutUnusable';

const usable = { clientId: 'id', clientSecret: 'f00ba7' };

describe('leaveOutUnusable', () => {
  it.each<[string, JsonObject, unknown]>([
    ['none', {}, undefined],
    ['one that works', { github: { development: usable } }, undefined],
    [
      'a placeholder',
      { github: { development: { ...usable, clientId: 'change-this' } } },
      { github: null },
    ],
    [
      'a variable that is not set',
      { gitlab: { development: { clientId: 'id' } } },
      { gitlab: null },
    ],
    [
      'an empty value in one of two environments',
      {
        github: {
          development: usable,
          production: { ...usable, clientSecret: '' },
        },
      },
      { github: { production: null } },
    ],
    [
      'Keycloak, which is never left out',
      { oidc: { development: { clientId: '' } } },
      undefined,
    ],
  ])('sign-in providers: %s', (_, providers, leftOut) => {
    expect(leaveOutUnusable({ auth: { providers } })).toEqual(
      leftOut ? { auth: { providers: leftOut } } : {},
    );
  });

  it('leaves out credentials of integrations that cannot work', () => {
    const app = {
      appId: 1,
      privateKey: 'key',
      webhookSecret: 'f00ba7',
      ...usable,
    };
    expect(
      leaveOutUnusable({
        integrations: {
          github: [
            { host: 'github.com', token: 'change-this' },
            {
              host: 'ghe.example.com',
              token: 'f00ba7',
              apps: [app, { ...app, privateKey: '' }],
            },
          ],
          gitlab: [{ host: 'gitlab.com', token: '' }],
        },
      }),
    ).toEqual({
      integrations: {
        github: [
          { host: 'github.com' },
          { host: 'ghe.example.com', token: 'f00ba7', apps: [app] },
        ],
        gitlab: [{ host: 'gitlab.com' }],
      },
    });
  });
});
