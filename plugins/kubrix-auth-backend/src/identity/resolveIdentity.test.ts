import { Entity } from '@backstage/catalog-model';
import { CatalogAnswer, resolveIdentity } from './resolveIdentity';

function user(email: string | undefined, namespace?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'jane', namespace },
    spec: { profile: { email } },
  };
}

const users = (...found: Entity[]): CatalogAnswer => ({
  type: 'users',
  users: found,
});
const down: CatalogAnswer = {
  type: 'unavailable',
  error: new Error('connection refused'),
};

describe('resolveIdentity', () => {
  const jane = user('jane@example.com');

  it.each<[string, string | undefined, CatalogAnswer, object]>([
    [
      'found',
      'jane@example.com',
      users(jane),
      { type: 'catalog-user', user: jane },
    ],
    [
      'found, other case',
      'Jane@Example.COM',
      users(jane),
      { type: 'catalog-user', user: jane },
    ],
    ['nobody', 'jane@example.com', users(), { type: 'pending' }],
    [
      'several',
      'jane@example.com',
      users(jane, jane),
      {
        type: 'refused',
        code: 'EMAIL_CONFLICT',
        reason: '2 catalog users have this email address',
      },
    ],
    [
      'look-alike (Kelvin sign)',
      'kim@example.com',
      users(user('\u212aim@example.org')),
      {
        type: 'refused',
        code: 'EMAIL_CONFLICT',
        reason: 'a catalog user has an email address that only looks alike',
      },
    ],
    [
      'hit without address',
      'jane@example.com',
      users(user(undefined)),
      {
        type: 'refused',
        code: 'EMAIL_CONFLICT',
        reason: 'a catalog user has an email address that only looks alike',
      },
    ],
    [
      'hit in the reserved namespace',
      'jane@example.com',
      users(user('jane@example.com', 'Unprovisioned')),
      {
        type: 'refused',
        code: 'EMAIL_CONFLICT',
        reason:
          "a catalog user in the reserved namespace 'unprovisioned' has this email address",
      },
    ],
    [
      'catalog unavailable',
      'jane@example.com',
      down,
      {
        type: 'refused',
        code: 'CATALOG_UNAVAILABLE',
        reason: 'the catalog could not be asked: connection refused',
      },
    ],
    ...[users(), users(jane), down].map(
      (answer): [string, undefined, CatalogAnswer, object] => [
        `no verified address, catalog: ${answer.type}`,
        undefined,
        answer,
        {
          type: 'refused',
          code: 'EMAIL_NOT_VERIFIED',
          reason: 'the identity provider reports no verified email address',
        },
      ],
    ),
  ])('%s', (_, email, answer, decision) => {
    expect(resolveIdentity(email, answer)).toEqual(decision);
  });
});
