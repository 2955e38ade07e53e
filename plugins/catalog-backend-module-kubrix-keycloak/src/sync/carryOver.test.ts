import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { toDeferredEntity } from '../entities/orgEntities';
import { carryOver } from './carryOver';

const provider = {
  id: 'default',
  baseUrl: 'https://keycloak.example.com',
  realm: 'kubrix',
};

const entity = (kind: string, name: string, title: string): Entity => ({
  apiVersion: 'backstage.io/v1beta1',
  kind,
  metadata: { name, title, annotations: { 'keycloak.org/id': name } },
});

describe('carryOver', () => {
  it.each<[string, Entity[], Entity[], string[]]>([
    [
      'what was read, where nothing came since',
      [entity('User', 'ada', 'read')],
      [],
      ['user:default/ada read'],
    ],
    [
      'what came since',
      [entity('User', 'ada', 'read')],
      [entity('User', 'jane', 'since'), entity('Group', 'sales', 'since')],
      [
        'user:default/ada read',
        'user:default/jane since',
        'group:default/sales since',
      ],
    ],
    [
      'what came later of the same user or group',
      [entity('User', 'ada', 'read'), entity('Group', 'sales', 'read')],
      [entity('User', 'Ada', 'since'), entity('Group', 'sales', 'since')],
      ['user:default/ada since', 'group:default/sales since'],
    ],
  ])('keeps %s', (_, read, since, expected) => {
    const kept = carryOver(
      read.map(each => toDeferredEntity(each, provider)),
      since,
      provider,
    );
    expect(
      kept.map(
        deferred =>
          `${stringifyEntityRef(deferred.entity)} ${deferred.entity.metadata.title}`,
      ),
    ).toEqual(expected);
    expect(new Set(kept.map(({ locationKey }) => locationKey))).toEqual(
      new Set(['keycloak-org-provider:default']),
    );
  });
});
