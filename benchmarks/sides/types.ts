import { BackendFeature } from '@backstage/backend-plugin-api';

/** What the benchmark asks a backend by IPC. */
export type Question =
  | { ask: 'look-ups'; users: number; warmUp: number; count: number }
  | { ask: 'peak memory' };

/** Finds a user of the catalog, as a sign-in does. */
export type LookUp = (nth: number) => Promise<void>;

/** What the backend of a side consists of, beside what both have. */
export interface SideParts {
  features: (BackendFeature | Promise<{ default: BackendFeature }>)[];
  lookUp: LookUp;
}
