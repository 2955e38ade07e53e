import { rbacPolicy } from '../../../__fixtures__/rbac';
import { suggestPermissions } from './suggestPermissions';

const { knownPermissions } = rbacPolicy();
const suggest = (typed: string) => [
  ...suggestPermissions(knownPermissions, typed),
];

describe('suggestPermissions', () => {
  it('has all of them, those of a plugin together, while nothing is typed', () => {
    expect(suggest('')).toEqual([
      ['catalog.entity.create', { group: 'catalog', detail: 'create' }],
      [
        'catalog.entity.delete',
        { group: 'catalog', detail: 'delete, catalog-entity' },
      ],
      ['scaffolder.task.create', { group: 'scaffolder', detail: 'create' }],
    ]);
  });

  it.each([
    ['Entity.Del', ['catalog.entity.delete']],
    ['catalog-entity ', ['catalog.entity.delete']],
    ['create', ['catalog.entity.create', 'scaffolder.task.create']],
    ['nothing', []],
  ])('finds %j', (typed, names) => {
    expect(suggest(typed).map(([name]) => name)).toEqual(names);
  });
});
