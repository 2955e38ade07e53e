import { reservedNamespaceRefusal } from './reservedNamespace';

describe('reservedNamespaceRefusal', () => {
  it.each(['unprovisioned', 'Unprovisioned', 'UNPROVISIONED'])(
    'refuses namespace %s',
    namespace => {
      expect(
        reservedNamespaceRefusal({
          kind: 'Component',
          metadata: { name: 'jane', namespace },
        }),
      ).toBe(
        `Component jane cannot be in namespace ${namespace}: it is reserved for people whose account is still being set up. Choose another namespace`,
      );
    },
  );

  it.each([
    ['another namespace', { metadata: { namespace: 'unprovisioned-x' } }],
    ['the default namespace', { metadata: { name: 'unprovisioned' } }],
    ['a namespace that is no text', { metadata: { namespace: 1 } }],
    ['no metadata', {}],
    ['empty metadata', { metadata: null }],
  ])('has nothing against %s', (_, entity) => {
    expect(reservedNamespaceRefusal(entity)).toBeUndefined();
  });
});
