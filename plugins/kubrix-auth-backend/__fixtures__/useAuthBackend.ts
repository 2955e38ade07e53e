import { TestDatabases } from '@backstage/backend-test-utils';
import { startAuthBackend } from './authBackend';

type Options = Partial<Parameters<typeof startAuthBackend>[0]>;

/** A started auth backend. */
export type AuthBackend = Awaited<ReturnType<typeof startAuthBackend>>;

/** Lets the tests of a file start auth backends on a Postgres of their own; each is stopped after its test. */
export function useAuthBackend(): (options?: Options) => Promise<AuthBackend> {
  const databases = TestDatabases.create({ ids: ['POSTGRES_17'] });
  let stop: (() => Promise<void>) | undefined;

  afterEach(async () => {
    await stop?.();
    stop = undefined;
  });

  return async options => {
    const backend = await startAuthBackend({
      knex: await databases.init('POSTGRES_17'),
      ...options,
    });
    stop = backend.stop;
    return backend;
  };
}
