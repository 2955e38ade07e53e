import { BackendFeature } from '@backstage/backend-plugin-api';
import { createResolverContext } from '../resolverContext';

/** What the benchmark asks a backend by IPC: nobody else can reach such a channel. */
export type Question =
  | { ask: 'look-ups'; users: number; warmUp: number; count: number }
  | { ask: 'tokens'; userEntityRefs: string[] }
  | { ask: 'cpu seconds' }
  | { ask: 'peak memory' };

/** Finds a user of the catalog, as a sign-in does. */
export type LookUp = (nth: number) => Promise<void>;

/** What the backend of a side consists of, beside what both have. */
export interface SideParts {
  features: (BackendFeature | Promise<{ default: BackendFeature }>)[];
  /** Of the auth plugin; its module is added with the features. */
  resolverContext: ReturnType<typeof createResolverContext>;
  lookUp: LookUp;
}
