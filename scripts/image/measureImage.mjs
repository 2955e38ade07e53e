import { randomBytes } from 'node:crypto';
import { containers } from '../environment/environments.mjs';
import { onStop } from '../environment/lifecycle.mjs';
import { judge } from './goals.mjs';
import { inspectImage, MeasuredPortal } from './MeasuredPortal.mjs';

/**
 * Measures the portal's image against the Keycloak and Postgres of the containers that run for tests, and prints what
 * it measured.
 *
 * @returns {Promise<import('./goals.mjs').Verdict[]>}
 * @throws when the portal does not start in time, with its log.
 */
export async function measureImage() {
  const database = `measured_${randomBytes(4).toString('hex')}`;
  const portal = new MeasuredPortal(containers, database);
  const remove = () => portal.remove();
  onStop(remove);

  const emptyStartSeconds = await portal.start('an empty database');
  const image = await portal.image();
  await portal.kill();
  const startSeconds = await portal.start('the database that it left');
  const idleMb = await portal.idleMb();
  const { seconds: stopSeconds, exitCode } = await portal.stop();
  const verdicts = judge({
    ...(await inspectImage(image)),
    emptyStartSeconds,
    startSeconds,
    idleMb,
    stopSeconds,
    exitCode,
  });
  await remove();
  console.log(image);
  console.table(
    Object.fromEntries(
      verdicts.map(({ what, measured, goal, met }) => [
        what,
        { measured, goal, met },
      ]),
    ),
  );
  return verdicts;
}
