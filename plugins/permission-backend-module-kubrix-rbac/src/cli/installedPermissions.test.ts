import { createMockDirectory } from '@backstage/backend-test-utils';
import path from 'node:path';
import { installedPermissions } from './installedPermissions';

describe('installedPermissions', () => {
  const directory = createMockDirectory();

  it('finds what plugins export, and what the portal has itself', () => {
    const found = installedPermissions(
      path.resolve(__dirname, '../../../../packages/backend'),
    );

    expect(found).toEqual(
      expect.arrayContaining([
        {
          pluginId: 'catalog',
          name: 'catalog.entity.read',
          action: 'read',
          resourceType: 'catalog-entity',
        },
        {
          pluginId: 'scaffolder',
          name: 'scaffolder.action.execute',
          action: 'use',
          resourceType: 'scaffolder-action',
        },
        {
          pluginId: 'devtools',
          name: 'devtools.scheduler.trigger',
          action: 'update',
        },
        { pluginId: 'kubernetes', name: 'kubernetes.proxy', action: 'use' },
        {
          pluginId: 'auth',
          name: 'kubrix.provisioning.manage',
          action: 'update',
        },
        {
          pluginId: 'permission',
          name: 'policy.entity.read',
          action: 'read',
          resourceType: 'policy-entity',
        },
      ]),
    );
    const names = found.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('finds those of the portal in a backend without plugins', () => {
    directory.setContent({
      'package.json': '{ "dependencies": { "not-installed": "1" } }',
    });

    expect(
      installedPermissions(directory.path).map(({ pluginId }) => pluginId),
    ).toEqual(['auth', 'auth', 'auth', 'permission']);
  });
});
