import { ConfigReader } from '@backstage/config';
import { ConfigSources, StaticConfigSource } from '@backstage/config-loader';
import { JsonObject } from '@backstage/types';
import { checkOrganisationKinds } from './checkOrganisationKinds';
import { reservingOrganisationKinds } from './reservingOrganisationKinds';

const LOCATION = { type: 'url', target: 'https://git.example.com/people' };

async function reserved(...files: JsonObject[]) {
  const config = await ConfigSources.toConfig(
    reservingOrganisationKinds(
      ConfigSources.merge(
        files.map(data => StaticConfigSource.create({ data })),
      ),
    ),
  );
  config.close();
  return config;
}

describe('checkOrganisationKinds', () => {
  it.each<[JsonObject]>([
    [{ rules: [{ allow: ['User'] }] }],
    [{ rules: [{ allow: ['API', { kind: 'group' }] }], locations: [LOCATION] }],
    [{ rules: [{ allow: ['User'], locations: [{ type: 'url' }] }] }],
  ])('refuses %j, unless it was read with these kinds reserved', async data => {
    expect(() =>
      checkOrganisationKinds(new ConfigReader({ catalog: data })),
    ).toThrow(
      'catalog.rules let every location bring User or Group entities, so whoever registers one could make up people. Read the configuration through reservingOrganisationKinds of @kubrix/plugin-catalog-backend-module-kubrix-keycloak, or allow these kinds under catalog.locations only',
    );
    const config = await reserved({ catalog: data });
    expect(() => checkOrganisationKinds(config)).not.toThrow();
  });

  it.each<[JsonObject]>([
    [{}],
    [{ catalog: { rules: [{ allow: ['Component'] }] } }],
    [
      {
        catalog: {
          locations: [{ ...LOCATION, rules: [{ allow: ['User', 'Group'] }] }],
        },
      },
    ],
  ])('accepts %j', data => {
    expect(() => checkOrganisationKinds(new ConfigReader(data))).not.toThrow();
  });

  it('knows rules and locations from different files', async () => {
    const config = await reserved(
      { catalog: { rules: [{ allow: ['API', 'User'] }] } },
      { catalog: { locations: [LOCATION] } },
    );

    expect(config.get('catalog.rules')).toEqual([
      { allow: ['API'] },
      {
        allow: ['User'],
        locations: [{ type: 'url', exact: LOCATION.target }],
      },
    ]);
  });

  it('leaves a configuration without rules alone', async () => {
    const config = await reserved({ catalog: { locations: [LOCATION] } });

    expect(config.has('catalog.rules')).toBe(false);
  });
});
