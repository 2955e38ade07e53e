import { newColleague } from '../../fixtures/people';
import { expect } from '../../fixtures/test';
import { connectSignals } from './connectSignals';
import { scaleTest as test } from './scaleTest';

const CHANNEL = 'kubrix:provisioning';
/** The catalog's names have 63 characters at most. */
const TOO_LONG = '-the-third'.repeat(6);
const READY_LIMIT = { timeout: 45_000 };

for (const [listening, asked] of [
  [0, 1],
  [1, 0],
]) {
  test(`a signal of replica ${asked + 1} reaches who is connected to replica ${
    listening + 1
  }`, async ({ keycloak, replicas, visitor }) => {
    const colleague = newColleague();
    const longName = `${colleague.username}${TOO_LONG}`;
    const me = await visitor(
      await keycloak.createUser({ ...colleague, username: longName }),
    );
    const here = await replicas[listening].url();
    const there = await replicas[asked].url();
    const signIn = () => me.signIn({ start: there, finish: there });

    // Under this name, they wait until there is somebody who listens.
    const { token } = await signIn();
    await expect
      .poll(() => me.provisioning(there, token), {
        message: 'the status of somebody whose name is too long',
        ...READY_LIMIT,
      })
      .toBe('blocked');
    const socket = await connectSignals(here, token);
    const heard: string[] = [];
    socket.addEventListener('message', ({ data }) => heard.push(String(data)));
    socket.send(JSON.stringify({ action: 'subscribe', channel: CHANNEL }));

    await keycloak.renameUser(longName, colleague.username);
    // The replica that is asked watches for the account; a sign-in has it fetched.
    await me.provisioning(there, token);
    await signIn();
    await expect
      .poll(() => heard, { message: `a signal on ${CHANNEL}`, ...READY_LIMIT })
      .toContainEqual(
        JSON.stringify({ channel: CHANNEL, message: { status: 'ready' } }),
      );
    socket.close();
  });
}
