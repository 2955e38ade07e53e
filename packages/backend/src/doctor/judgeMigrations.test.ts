import { judgeMigrations } from './judgeMigrations';
import { Migrations } from './migrations';

function migrations(
  applied: string[],
  options: { pluginId?: string; installed?: string[] } = {},
): Migrations {
  return {
    pluginId: 'catalog',
    installed: ['1.js', '2.js'],
    applied,
    ...options,
  };
}

describe('judgeMigrations', () => {
  it.each<[string, Migrations[], string[]]>([
    ['a database without tables', [], []],
    [
      'tables of this version',
      [migrations(['2.js', '1.js'])],
      ['good: The tables are up to date.'],
    ],
    [
      'tables of an older version',
      [
        migrations([]),
        migrations(['1.js']),
        migrations(['1.js'], { pluginId: 'auth' }),
        migrations(['1.js', '2.js'], { pluginId: 'search' }),
      ],
      ['good: The next start brings the tables of catalog, auth up to date.'],
    ],
    [
      'tables of an older version that are not to be changed',
      [migrations(['1.js'], { pluginId: 'scaffolder' })],
      [
        'doubtful: The tables of scaffolder are older than this version, and skipMigrations is set.',
      ],
    ],
    [
      'tables of a newer version',
      [migrations(['1.js', '2.js', '3.js'])],
      [
        'bad: A newer version than this one has changed the tables of catalog (3.js).',
      ],
    ],
    [
      'tables of another version',
      [migrations(['1.js', '3.js'])],
      [
        'bad: A newer version than this one has changed the tables of catalog (3.js).',
      ],
    ],
  ])('knows %s', (_, all, findings) => {
    expect(
      judgeMigrations(all, pluginId => pluginId === 'scaffolder').map(
        ({ verdict, text }) => `${verdict}: ${text}`,
      ),
    ).toEqual(findings);
  });
});
