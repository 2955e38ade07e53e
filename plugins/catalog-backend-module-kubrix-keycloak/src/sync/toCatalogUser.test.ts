import { UserEntity } from '@backstage/catalog-model';
import { toCatalogUser } from './toCatalogUser';

const entity: UserEntity = {
  apiVersion: 'backstage.io/v1beta1',
  kind: 'User',
  metadata: { name: 'jane' },
  spec: {
    profile: { email: 'jane@example.com', displayName: 'Jane Doe' },
    memberOf: ['editors'],
  },
};

const transform = (user: object, from: UserEntity = entity) =>
  toCatalogUser(
    from,
    { username: 'jane', enabled: true, ...user },
    'kubrix',
    [],
  );

describe('toCatalogUser', () => {
  it('keeps a verified email address', async () => {
    expect(await transform({ emailVerified: true })).toEqual(entity);
  });

  it.each([{ emailVerified: false }, {}])(
    'leaves out an email address that is not verified: %j',
    async user => {
      expect((await transform(user))?.spec).toEqual({
        profile: { displayName: 'Jane Doe' },
        memberOf: ['editors'],
      });
    },
  );

  it('leaves out disabled users', async () => {
    expect(
      await transform({ emailVerified: true, enabled: false }),
    ).toBeUndefined();
  });

  it('makes a valid entity name of a user name that is an email address', async () => {
    const user = await transform(
      { emailVerified: true },
      { ...entity, metadata: { name: 'jane@example.com' } },
    );
    expect(user?.metadata.name).toBe('jane-example.com');
  });
});
