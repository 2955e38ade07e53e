import { Portal } from '../../fixtures/portal';
import { expect, portalsTest as test } from '../../fixtures/test';

/** The scheduler looks for triggered tasks every five seconds. */
const SYNC_LIMIT = { timeout: 60_000 };
/** Kubernetes would kill it after 30 seconds. */
const SHUTDOWN_LIMIT_MS = 10_000;
/** Soon: not with the next turn of the schedule, nor once the time-out of the run that was cut short is over. */
const RESUMPTION_LIMIT = { timeout: 30_000 };

/** What the catalog has, with ids that change when something is removed and comes back. */
async function organisation(portal: Portal): Promise<string[]> {
  const response = await portal.fetch(
    '/api/catalog/entities?filter=kind=user&filter=kind=group&fields=metadata.uid',
  );
  const entities: { metadata: { uid: string } }[] = await response.json();
  return entities.map(({ metadata }) => metadata.uid).sort();
}

test('a portal that is asked to end during a sync does so, and the next one begins the sync anew', async ({
  keycloakProxy,
  launchPortal,
}) => {
  const env = { KEYCLOAK_URL: keycloakProxy.url };
  const portal = await launchPortal({ env });
  await portal.ready();
  await portal.knowsUser('demoadmin');
  await expect
    .poll(async () => (await portal.syncRuns())[0].outcome, SYNC_LIMIT)
    .toBe('applied');
  const before = await organisation(portal);
  const page = keycloakProxy.hold(/\/users\/?\?/);
  await portal.triggerSync();
  await expect
    .poll(() => page.reached, { ...SYNC_LIMIT, message: 'the sync reads' })
    .toBe(true);

  const asked = performance.now();
  expect(await portal.shutDown()).toBe(0);
  expect(performance.now() - asked).toBeLessThan(SHUTDOWN_LIMIT_MS);
  keycloakProxy.restore();

  const next = await launchPortal({ env, replicaOf: portal });
  await next.ready();
  expect(await organisation(next)).toEqual(before);
  await expect
    .poll(
      async () => (await next.syncRuns()).map(({ outcome }) => outcome),
      RESUMPTION_LIMIT,
    )
    .toEqual(['applied', 'failed', 'applied']);
  expect((await next.syncRuns())[1].message).toBe(
    'It was ended before it was done, by a shutdown or by the time-out of its schedule',
  );
  expect(await organisation(next)).toEqual(before);
});
