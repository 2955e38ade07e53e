import { newColleague } from '../../fixtures/people';
import { expect } from '../../fixtures/test';
import { connectSignals } from './connectSignals';
import { scaleTest as test } from './scaleTest';

const CHANNEL = 'kubrix:provisioning';
const WATCHED_MS = 9_000;
const READY_LIMIT = { timeout: 45_000 };

for (const [listening, asked] of [
  [0, 1],
  [1, 0],
]) {
  test(`a signal of replica ${asked + 1} reaches who is connected to replica ${
    listening + 1
  }`, async ({ keycloak, replicas, visitor }) => {
    const me = await visitor(await keycloak.createUser(newColleague()));
    const here = await replicas[listening].url();
    const there = await replicas[asked].url();
    const { token } = await me.signIn({ start: there, finish: there });
    const socket = await connectSignals(here, token);
    const heard: string[] = [];
    socket.addEventListener('message', ({ data }) => heard.push(String(data)));
    socket.send(JSON.stringify({ action: 'subscribe', channel: CHANNEL }));

    // Only the replica that is asked watches for the account, for ten seconds.
    let askedAt = 0;
    await expect
      .poll(
        async () => {
          if (!heard.length && Date.now() - askedAt > WATCHED_MS) {
            askedAt = Date.now();
            await me.provisioning(there, token);
          }
          return heard;
        },
        { message: `a signal on ${CHANNEL}`, ...READY_LIMIT },
      )
      .toContainEqual(
        JSON.stringify({ channel: CHANNEL, message: { status: 'ready' } }),
      );
    socket.close();
  });
}
