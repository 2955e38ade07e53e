import { inTreeOrder, toUserEntity, userName } from './orgEntities';

it.each([
  [
    ['/b', '/a'],
    ['/a', '/b'],
  ],
  [
    ['/a/b', '/a-b', '/a'],
    ['/a', '/a/b', '/a-b'],
  ],
  [
    ['/a', '/B', '/a/z', '/a/y/x', '/a/y'],
    ['/B', '/a', '/a/y', '/a/y/x', '/a/z'],
  ],
])('orders groups %j as %j', (paths, ordered) => {
  expect(inTreeOrder(paths.map(path => ({ path })))).toEqual(
    ordered.map(path => ({ path })),
  );
});

describe('toUserEntity', () => {
  const profileOf = (user: object) =>
    toUserEntity(
      { username: 'jane', email: 'jane@example.com', ...user },
      'kubrix',
      [],
    ).spec.profile;

  it.each([
    [{ emailVerified: true }, { email: 'jane@example.com' }],
    [{ emailVerified: false }, {}],
    [{}, {}],
    [{ emailVerified: true, email: '' }, {}],
    [{ firstName: 'Jane', lastName: 'Doe' }, { displayName: 'Jane Doe' }],
    [{ lastName: 'Doe' }, { displayName: 'Doe' }],
  ])('makes of %j the profile %j', (user, profile) => {
    expect(profileOf(user)).toEqual(profile);
  });

  it.each([
    ['jane', 'jane'],
    ['Jane_D.x-1', 'Jane_D.x-1'],
    ['jane@example.com', 'jane-example.com'],
    ['al+ice', 'al-ice'],
  ])('makes of the user name %s the name %s', (username, name) => {
    expect(userName({ username })).toBe(name);
  });
});
