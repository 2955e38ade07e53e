import { Entity } from '@backstage/catalog-model';

/** Users of a catalog, bound to Keycloak as its sync writes them. */
export function catalogUsers(count: number): Entity[] {
  return Array.from({ length: count }, (_, n) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name: `user-${n}`,
      annotations: {
        'keycloak.org/id': `id-of-user-${n}`,
        'keycloak.org/realm': 'kubrix',
        'backstage.io/managed-by-location': 'url:http://127.0.0.1/users',
        'backstage.io/managed-by-origin-location': 'url:http://127.0.0.1/users',
      },
    },
    spec: {
      profile: {
        displayName: `User ${n}`,
        email: `user-${n}@example.com`,
      },
      memberOf: [],
    },
  }));
}
