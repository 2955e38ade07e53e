import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createFindCatalogUsers } from './catalogUsers';

const jane = {
  issuer: 'https://keycloak.example.com/realms/kubrix',
  sub: 'id-of-jane',
  email: 'jane@example.com',
};

function lookUp(users: Entity[] | Error) {
  const catalog = catalogServiceMock(
    users instanceof Error ? {} : { entities: users },
  );
  const getEntities = jest.spyOn(catalog, 'getEntities');
  if (users instanceof Error) {
    getEntities.mockRejectedValue(users);
  }
  return {
    getEntities,
    find: createFindCatalogUsers({ catalog, auth: mockServices.auth() }),
  };
}

const user = (name: string, id: string, email: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name,
    annotations: { 'keycloak.org/id': id, 'keycloak.org/realm': 'kubrix' },
  },
  spec: { profile: { email } },
});

describe('createFindCatalogUsers', () => {
  it('finds by binding and by email', async () => {
    const bound = user('bound', 'id-of-jane', 'old@example.com');
    const named = user('named', 'id-of-other', 'jane@example.com');
    const stranger = user('stranger', 'id-of-stranger', 'stranger@example.com');
    const { find } = lookUp([bound, named, stranger]);

    expect(await find(jane)).toEqual({
      type: 'users',
      byBinding: [bound],
      byEmail: [named],
    });
  });

  it.each([undefined, 'malformed', `${'x'.repeat(200)}@example.com`])(
    'does not look for the address %s',
    async email => {
      const { find, getEntities } = lookUp([]);
      await find({ ...jane, email });
      expect(getEntities).toHaveBeenCalledTimes(1);
    },
  );

  it('does not look for a binding without a realm', async () => {
    const { find, getEntities } = lookUp([]);
    await find({ ...jane, issuer: 'https://id.example.com' });
    expect(getEntities).toHaveBeenCalledTimes(1);
  });

  it('says when the catalog cannot be asked', async () => {
    const error = new Error('connection refused');
    expect(await lookUp(error).find(jane)).toEqual({
      type: 'unavailable',
      error,
    });
  });
});
