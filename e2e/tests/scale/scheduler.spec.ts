import {
  KEYCLOAK_SYNCS_PATH,
  KeycloakSyncRun,
  KeycloakSyncsResponse,
} from '../../../plugins/kubrix-common/src/keycloakSyncs';
import { demoUsers } from '../../fixtures/people';
import { expect } from '../../fixtures/test';
import { scaleTest as test } from './scaleTest';

const TASK = 'KeycloakOrgEntityProvider:default:refresh';
const TIMES = 3;
/** Each replica looks every five seconds for tasks that are due. */
const SYNC_LIMIT = { timeout: 30_000 };

test('a sync that is due runs once, not once on each replica', async ({
  adminToken,
  loadBalancerUrl,
  replicas,
  visitor,
}) => {
  const admin = await visitor(demoUsers.admin);
  const token = await adminToken();
  const urls = await Promise.all(replicas.map(replica => replica.url()));

  async function runs(): Promise<KeycloakSyncRun[]> {
    const response = await admin.call(
      'GET',
      `${loadBalancerUrl}/api/catalog${KEYCLOAK_SYNCS_PATH}`,
      token,
    );
    const { items }: KeycloakSyncsResponse = await response.json();
    return items[0].runs;
  }
  async function runsOfBoth(): Promise<number> {
    const counts = await Promise.all(
      urls.map(async url =>
        countRuns(await (await fetch(`${url}/metrics`)).text()),
      ),
    );
    return counts.reduce((total, count) => total + count, 0);
  }

  await expect
    .poll(async () => (await runs())[0]?.outcome, {
      message: 'the sync at the start has ended',
      ...SYNC_LIMIT,
    })
    .toBe('applied');
  const before = new Set((await runs()).map(({ id }) => id));
  const newRuns = async () =>
    (await runs()).filter(({ id }) => !before.has(id));
  const counted = await runsOfBoth();

  for (let time = 1; time <= TIMES; time++) {
    const response = await admin.call(
      'POST',
      `${urls[time % urls.length]}/api/catalog/.backstage/scheduler/v1/tasks/${TASK}/trigger`,
      token,
    );
    expect(response.status()).toBe(200);
    await expect
      .poll(async () => (await newRuns()).map(({ outcome }) => outcome), {
        message: `sync ${time} has ended`,
        ...SYNC_LIMIT,
      })
      .toEqual(Array(time).fill('applied'));
  }

  expect(await runsOfBoth()).toBe(counted + TIMES);
});

/** How often the process that has these metrics has run the task. */
function countRuns(metrics: string): number {
  return metrics
    .split('\n')
    .filter(
      line =>
        line.startsWith('backend_tasks_task_runs_count_total{') &&
        line.includes(`taskId="${TASK}"`) &&
        line.includes('result="started"'),
    )
    .reduce((total, line) => total + Number(line.split(' ').at(-1)), 0);
}
