import { hasRelation } from './relations';

describe('hasRelation', () => {
  it.each([
    [undefined, false],
    [[], false],
    [['ownedBy'], false],
    [['ownedBy', 'dependsOn'], true],
    [['dependencyOf'], true],
  ])('dependsOn or dependencyOf among %j: %s', (types, expected) => {
    const entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'shop' },
      relations: types?.map(type => ({
        type,
        targetRef: 'component:default/other',
      })),
    };
    expect(hasRelation('dependsOn', 'dependencyOf')(entity)).toBe(expected);
  });
});
