import { nameGroups } from './groupNames';

const group = (path: string, id = `id-of-${path}`) => ({
  id,
  path,
  name: path.slice(path.lastIndexOf('/') + 1),
});

describe('nameGroups', () => {
  it.each<[string, string[], Record<string, string | undefined>, string[]]>([
    ['different names', ['/a', '/a/b'], {}, ['a', 'b']],
    ['characters', ['/back end', '/café'], {}, ['back-end', 'caf-']],
    ['same-named subgroups', ['/x/dev', '/y/dev'], {}, ['dev', 'y.dev']],
    ['one at the top first', ['/x/dev', '/dev'], {}, ['x.dev', 'dev']],
    ['names that differ by case', ['/Dev', '/x/dev'], {}, ['Dev', 'x.dev']],
    [
      'names that are the same once sanitised',
      ['/a b', '/a-b'],
      {},
      ['a-b', 'a-b-id-of--a'],
    ],
    [
      'whoever has a name keeps it',
      ['/x/dev', '/y/dev'],
      { dev: 'id-of-/y/dev' },
      ['x.dev', 'dev'],
    ],
    [
      'also where a better one has become free',
      ['/y/dev'],
      { 'y.dev': 'id-of-/y/dev' },
      ['y.dev'],
    ],
    [
      'a group from elsewhere shares its name',
      ['/dev'],
      { dev: undefined },
      ['dev'],
    ],
    [
      'a name that a group has outside of these',
      ['/x/dev'],
      { dev: 'another' },
      ['x.dev'],
    ],
    [
      'paths too long for a name',
      ['/dev', `/${'x'.repeat(60)}/dev`],
      {},
      ['dev', 'dev-id-of--x'],
    ],
  ])('%s', (_, paths, holders, names) => {
    const groups = paths.map(path => group(path));
    const named = nameGroups(groups, new Map(Object.entries(holders)));
    expect(groups.map(({ id }) => named.get(id))).toEqual(names);
  });

  it('gives no name twice, however many share it', () => {
    const groups = ['1111111111', '2222222222', '3333333333'].map(id => ({
      id,
      name: 'dev',
      path: '/x/dev',
    }));
    expect([...nameGroups(groups, new Map()).values()]).toEqual([
      'dev',
      'x.dev',
      'dev-33333333',
    ]);
  });
});
