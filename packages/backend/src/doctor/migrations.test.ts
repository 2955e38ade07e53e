import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { existsSync } from 'node:fs';
import { dependencies } from '../../package.json';
import { MIGRATIONS } from './migrations';

/** Each plugin has them for what it schedules. */
const IN_ALL_PLUGINS = '@backstage/backend-defaults';

describe('MIGRATIONS', () => {
  it('names all that is installed and has some', () => {
    const withMigrations = Object.keys(dependencies).filter(
      name =>
        /^@(backstage|kubrix)\//.test(name) &&
        name !== IN_ALL_PLUGINS &&
        existsSync(resolvePackagePath(name, 'migrations')),
    );
    expect(MIGRATIONS.map(([, name]) => name).sort()).toEqual(
      withMigrations.sort(),
    );
  });
});
