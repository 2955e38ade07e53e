import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createBatchedFindCatalogUsers } from './batchedCatalogUsers';
import { createFindCatalogUsers } from './catalogUsers';
import { Person } from './person';
import { CatalogAnswer } from './resolveIdentity';

const person = (name: string, more: Partial<Person> = {}): Person => ({
  issuer: 'https://keycloak.example.com/realms/kubrix',
  sub: `id-of-${name}`,
  email: `${name}@example.com`,
  ...more,
});

const user = (
  name: string,
  { id, email, spec }: { id?: string; email?: string; spec?: object },
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name,
    annotations: id
      ? { 'keycloak.org/id': id, 'keycloak.org/realm': 'kubrix' }
      : {},
  },
  spec: { profile: { email }, ...spec },
});

const nobody: CatalogAnswer = { type: 'users', byBinding: [], byEmail: [] };

function setUp(users: Entity[]) {
  const catalog = catalogServiceMock({ entities: users });
  const auth = mockServices.auth();
  const single = jest.fn(createFindCatalogUsers({ catalog, auth }));
  return {
    single,
    queryEntities: jest.spyOn(catalog, 'queryEntities'),
    find: createBatchedFindCatalogUsers({
      catalog,
      auth,
      findCatalogUsers: single,
    }),
    exact: createFindCatalogUsers({ catalog, auth }),
  };
}

describe('createBatchedFindCatalogUsers', () => {
  it('asks twice for everybody whom the catalog does not know', async () => {
    const { find, queryEntities, single } = setUp([
      user('stranger', { id: 'id-of-stranger', email: 's@example.com' }),
    ]);

    const answers = await Promise.all(
      ['a', 'b', 'c', 'c'].map(name => find(person(name))),
    );

    expect(answers).toEqual([nobody, nobody, nobody, nobody]);
    expect(queryEntities).toHaveBeenCalledTimes(2);
    expect(single).not.toHaveBeenCalled();
  });

  it.each<[string, Entity[]]>([
    ['binding', [user('jdoe', { id: 'id-of-jane' })]],
    ['email', [user('jdoe', { email: 'Jane@Example.com' })]],
    ['both', [user('jdoe', { id: 'id-of-jane', email: 'jane@example.com' })]],
    [
      'several users',
      [
        user('a', { email: 'jane@example.com' }),
        user('b', { email: 'jane@example.com' }),
        user('c', { id: 'id-of-jane' }),
      ],
    ],
  ])('asks exactly for who may be there: %s', async (_, users) => {
    const { find, exact, single } = setUp(users);
    const jane = person('jane');

    const [answer, other] = await Promise.all([
      find(jane),
      find(person('other')),
    ]);

    expect(answer).toEqual(await exact(jane));
    expect(answer).not.toEqual(nobody);
    expect(other).toEqual(nobody);
    expect(single).toHaveBeenCalledTimes(1);
    expect(single).toHaveBeenCalledWith(jane);
  });

  it('asks exactly for a look-alike that only the catalog takes for the same', async () => {
    const lookAlike = user('attacker', { email: '\u212aim@example.com' });
    const { find, single, queryEntities } = setUp([lookAlike]);
    queryEntities.mockResolvedValue({
      items: [lookAlike],
      totalItems: 0,
      pageInfo: {},
    });
    const kim = person('kim');

    await Promise.all([find(kim), find(person('other'))]);

    expect(single).toHaveBeenCalledTimes(1);
    expect(single).toHaveBeenCalledWith(kim);
  });

  it.each<[string, Entity[], object]>([
    [
      'there are more hits than were asked for',
      [user('a', { email: 'a@example.com' })],
      { nextCursor: 'more' },
    ],
    [
      'nobody can tell whose hit it is',
      [user('odd', { spec: { 'profile.email': 'a@example.com' } })],
      {},
    ],
  ])('asks exactly for everybody when %s', async (_, items, pageInfo) => {
    const { find, single, queryEntities } = setUp([]);
    queryEntities.mockResolvedValue({ items, totalItems: 0, pageInfo });

    await Promise.all(['a', 'b', 'c'].map(name => find(person(name))));

    expect(single).toHaveBeenCalledTimes(3);
  });

  it('asks for a hundred people at a time', async () => {
    const { find, queryEntities } = setUp([]);

    await Promise.all(
      Array.from({ length: 150 }, (_, n) => find(person(`user-${n}`))),
    );

    expect(queryEntities).toHaveBeenCalledTimes(4);
  });

  it('does not ask for what no catalog user can have', async () => {
    const { find, queryEntities } = setUp([]);

    const answer = await find(
      person('jane', { issuer: 'https://id.example.com', email: 'malformed' }),
    );

    expect(answer).toEqual(nobody);
    expect(queryEntities).not.toHaveBeenCalled();
  });

  it('says to each when the catalog cannot be asked', async () => {
    const { find, queryEntities } = setUp([]);
    const error = new Error('connection refused');
    queryEntities.mockRejectedValue(error);

    expect(
      await Promise.all(['a', 'b'].map(name => find(person(name)))),
    ).toEqual([
      { type: 'unavailable', error },
      { type: 'unavailable', error },
    ]);
  });
});
