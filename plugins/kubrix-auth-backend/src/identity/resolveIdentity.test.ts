import { Entity } from '@backstage/catalog-model';
import { Person } from './person';
import { CatalogAnswer, resolveIdentity } from './resolveIdentity';

const ISSUER = 'https://keycloak.example.com/realms/kubrix';

const jane: Person = {
  issuer: ISSUER,
  sub: 'id-of-jane',
  email: 'jane@example.com',
  username: 'jdoe',
};
const withoutEmail: Person = { ...jane, email: undefined };

function user(
  name: string,
  options: {
    email?: string;
    id?: string;
    realm?: string;
    namespace?: string;
  } = {},
): Entity {
  const { email, id, realm, namespace } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name,
      namespace,
      annotations: id
        ? { 'keycloak.org/id': id, 'keycloak.org/realm': realm ?? 'kubrix' }
        : {},
    },
    spec: { profile: { email } },
  };
}

const { email } = jane;
const bound = user('jdoe', { email, id: 'id-of-jane' });
const boundWithOldAddress = user('jdoe', {
  email: 'old@example.com',
  id: 'id-of-jane',
});
const boundToAnother = user('other', { email, id: 'id-of-other' });
const boundInAnotherRealm = user('other', {
  email,
  id: 'id-of-jane',
  realm: 'master',
});
const unbound = user('by-hand', { email });

function answer(byBinding: Entity[], byEmail: Entity[]): CatalogAnswer {
  return { type: 'users', byBinding, byEmail };
}
const nobody = answer([], []);
const down: CatalogAnswer = {
  type: 'unavailable',
  error: new Error('connection refused'),
};

const decide = (
  person: Person,
  catalog: CatalogAnswer,
  requireKeycloakBinding = false,
) => resolveIdentity(person, catalog, { requireKeycloakBinding });

describe('resolveIdentity', () => {
  it.each<[string, Person, CatalogAnswer, Entity]>([
    ['bound and named', jane, answer([bound], [bound]), bound],
    [
      'bound, address changed',
      jane,
      answer([boundWithOldAddress], []),
      boundWithOldAddress,
    ],
    ['bound, no verified address', withoutEmail, answer([bound], []), bound],
    [
      'bound, malformed address',
      { ...jane, email: 'jane' },
      answer([bound], []),
      bound,
    ],
    [
      'bound, while somebody has a look-alike of the address',
      { ...jane, email: 'kim@example.com' },
      answer([bound], [user('attacker', { email: '\u212aim@example.com' })]),
      bound,
    ],
    ['named only, bound to this person', jane, answer([], [bound]), bound],
    ['named only, not bound', jane, answer([], [unbound]), unbound],
    [
      'upper case',
      { ...jane, email: 'Jane@EXAMPLE.com' },
      answer([], [unbound]),
      unbound,
    ],
  ])('catalog user: %s', (_, person, catalog, expected) => {
    expect(decide(person, catalog)).toEqual({
      type: 'catalog-user',
      user: expected,
    });
  });

  it.each<[string, Person, CatalogAnswer]>([
    ['nobody', jane, nobody],
    ['nobody, no verified address', withoutEmail, nobody],
    [
      'a hit bound in another realm only',
      withoutEmail,
      answer([boundInAnotherRealm], []),
    ],
    [
      'nobody, + in the address',
      { ...jane, email: 'jane+tag@example.com' },
      nobody,
    ],
    [
      'nobody, issuer without realm',
      { ...jane, issuer: 'https://id.example.com' },
      nobody,
    ],
  ])('pending: %s', (_, person, catalog) => {
    expect(decide(person, catalog)).toEqual({ type: 'pending' });
  });

  it.each<[string, Person, CatalogAnswer, string, string]>([
    [
      'catalog unavailable',
      jane,
      down,
      'CATALOG_UNAVAILABLE',
      'the catalog could not be asked: connection refused',
    ],
    [
      'catalog unavailable, no verified address',
      withoutEmail,
      down,
      'CATALOG_UNAVAILABLE',
      'the catalog could not be asked: connection refused',
    ],
    [
      'neither address nor user name',
      { ...withoutEmail, username: undefined },
      nobody,
      'EMAIL_NOT_VERIFIED',
      'the identity provider reports neither a verified email address nor a user name',
    ],
    [
      'malformed address',
      { ...jane, email: 'jane@a@b' },
      nobody,
      'EMAIL_INVALID',
      'the email address is malformed or longer than 200 characters',
    ],
    [
      'too long an address',
      { ...jane, email: `${'x'.repeat(200)}@example.com` },
      nobody,
      'EMAIL_INVALID',
      'the email address is malformed or longer than 200 characters',
    ],
    [
      'several named',
      jane,
      answer([], [unbound, user('second', { email })]),
      'EMAIL_CONFLICT',
      'several catalog users have this email address: user:default/by-hand, user:default/second',
    ],
    [
      'several named, one bound',
      jane,
      answer([bound], [bound, unbound]),
      'EMAIL_CONFLICT',
      'several catalog users have this email address: user:default/jdoe, user:default/by-hand',
    ],
    [
      'several bound',
      jane,
      answer([bound, user('twin', { id: 'id-of-jane' })], []),
      'BINDING_CONFLICT',
      'several catalog users are bound to this person: user:default/jdoe, user:default/twin',
    ],
    [
      'bound and named differ',
      jane,
      answer([boundWithOldAddress], [boundToAnother]),
      'EMAIL_CONFLICT',
      'binding and email address name two catalog users: user:default/jdoe, user:default/other',
    ],
    [
      'named, bound to another',
      jane,
      answer([], [boundToAnother]),
      'EMAIL_CONFLICT',
      'the catalog user with this email address is bound to somebody else: user:default/other',
    ],
    [
      'named, same id in another realm',
      jane,
      answer([], [boundInAnotherRealm]),
      'EMAIL_CONFLICT',
      'the catalog user with this email address is bound to somebody else: user:default/other',
    ],
    [
      'look-alike (Kelvin sign)',
      { ...jane, email: 'kim@example.com' },
      answer([], [user('kim', { email: '\u212aim@example.com' })]),
      'EMAIL_CONFLICT',
      'a catalog user has an email address that only looks alike: user:default/kim',
    ],
    [
      'look-alike of the person, not of the catalog user',
      { ...jane, email: '\u212aim@example.com' },
      answer([], [user('kim', { email: 'kim@example.com' })]),
      'EMAIL_CONFLICT',
      'a catalog user has an email address that only looks alike: user:default/kim',
    ],
    [
      'hit without address',
      jane,
      answer([], [user('empty')]),
      'EMAIL_CONFLICT',
      'a catalog user has an email address that only looks alike: user:default/empty',
    ],
    [
      'a user in the reserved namespace',
      jane,
      answer([], [user('jane', { email, namespace: 'Unprovisioned' })]),
      'EMAIL_CONFLICT',
      "a catalog user in the reserved namespace 'unprovisioned' has this email address or binding",
    ],
  ])('refused: %s', (_, person, catalog, code, reason) => {
    expect(decide(person, catalog)).toEqual({ type: 'refused', code, reason });
  });

  describe('with requireKeycloakBinding', () => {
    it('refuses a catalog user without binding', () => {
      expect(decide(jane, answer([], [unbound]), true)).toEqual({
        type: 'refused',
        code: 'BINDING_REQUIRED',
        reason:
          'the catalog user with this email address has no annotation keycloak.org/id, which kubrix.auth.requireKeycloakBinding demands: user:default/by-hand',
      });
    });

    it('accepts the bound one', () => {
      expect(decide(jane, answer([bound], [bound]), true)).toEqual({
        type: 'catalog-user',
        user: bound,
      });
    });
  });
});
