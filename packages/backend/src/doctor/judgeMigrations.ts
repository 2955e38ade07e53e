import { Finding } from '@kubrix/plugin-kubrix-common';
import { bad, doubtful, good } from '@kubrix/plugin-kubrix-node';
import { Migrations } from './migrations';

/**
 * Judges whether the tables are those of the installed version.
 *
 * @param isSkipped - Whether the configuration keeps a plugin from bringing its tables up to date
 */
export function judgeMigrations(
  all: Migrations[],
  isSkipped: (pluginId: string) => boolean,
): Finding[] {
  const newer = all.flatMap(({ pluginId, installed, applied }) =>
    applied
      .filter(name => !installed.includes(name))
      .map(name => `${pluginId} (${name})`),
  );
  if (newer.length > 0) {
    return [
      bad(
        `A newer version than this one has changed the tables of ${newer.join(', ')}.`,
        'This version does not start on them any more. Run the newer one, or restore the dump from before the upgrade.',
      ),
    ];
  }
  const behind = [
    ...new Set(
      all
        .filter(({ installed, applied }) =>
          installed.some(name => !applied.includes(name)),
        )
        .map(({ pluginId }) => pluginId),
    ),
  ];
  const skipped = behind.filter(isSkipped);
  const due = behind.filter(pluginId => !isSkipped(pluginId));
  const findings = [
    ...(skipped.length > 0
      ? [
          doubtful(
            `The tables of ${skipped.join(', ')} are older than this version, and skipMigrations is set.`,
            'Migrate them, or remove skipMigrations from backend.database.',
          ),
        ]
      : []),
    ...(due.length > 0
      ? [
          good(
            `The next start brings the tables of ${due.join(', ')} up to date.`,
          ),
        ]
      : []),
  ];
  return all.length > 0 && behind.length === 0
    ? [good('The tables are up to date.')]
    : findings;
}
