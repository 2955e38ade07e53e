import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { isKnown } from './knownEntities';

const ada: Entity = {
  apiVersion: 'backstage.io/v1beta1',
  kind: 'User',
  metadata: { name: 'Ada', annotations: { 'keycloak.org/id': '1' } },
  spec: { profile: { email: 'ada@example.com' }, memberOf: ['dev', 'ops'] },
};

describe('isKnown', () => {
  it.each<[string, boolean, Entity]>([
    ['as it is', true, ada],
    [
      'with what the catalog adds',
      true,
      {
        ...ada,
        metadata: {
          ...ada.metadata,
          uid: 'f00',
          namespace: 'default',
          annotations: { ...ada.metadata.annotations, 'more/of': 'it' },
        },
        relations: [{ type: 'memberOf', targetRef: 'group:default/dev' }],
      },
    ],
    [
      'with keys in another order',
      true,
      {
        ...ada,
        spec: {
          memberOf: ['dev', 'ops'],
          profile: { email: 'ada@example.com' },
        },
      },
    ],
    [
      'spelt differently',
      false,
      { ...ada, metadata: { ...ada.metadata, name: 'ada' } },
    ],
    [
      'of somebody else',
      false,
      {
        ...ada,
        metadata: { name: 'Ada', annotations: { 'keycloak.org/id': '2' } },
      },
    ],
    [
      'with another group',
      false,
      { ...ada, spec: { ...ada.spec, memberOf: ['dev'] } },
    ],
    [
      'without an address',
      false,
      { ...ada, spec: { ...ada.spec, profile: {} } },
    ],
    ['with members', false, { ...ada, spec: { ...ada.spec, members: [] } }],
  ])('an entity that the catalog has %s: %s', (_, expected, known) => {
    expect(isKnown(new Map([[stringifyEntityRef(known), known]]), ada)).toBe(
      expected,
    );
  });

  it('an entity that the catalog does not have: false', () => {
    expect(isKnown(new Map(), ada)).toBe(false);
  });
});
