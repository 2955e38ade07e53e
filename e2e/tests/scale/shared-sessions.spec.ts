import { newColleague } from '../../fixtures/people';
import { expect } from '../../fixtures/test';
import { scaleTest as test } from './scaleTest';

const READY_LIMIT = { timeout: 45_000 };

for (const [from, to] of [
  [0, 1],
  [1, 0],
]) {
  test(`a sign-in begins on replica ${from + 1}, ends on replica ${
    to + 1
  }, and holds on both`, async ({ keycloak, replicas, visitor }) => {
    const jane = newColleague();
    const userEntityRef = `user:default/${jane.username}`;
    const me = await visitor(await keycloak.createUser(jane));
    const start = await replicas[from].url();
    const finish = await replicas[to].url();

    const pending = await me.signIn({ start, finish });
    const [localPart] = jane.email.split('@');
    expect(pending.userEntityRef).toBe(`user:unprovisioned/${localPart}`);
    await expect
      .poll(
        () =>
          Promise.all(
            [start, finish].map(url => me.provisioning(url, pending.token)),
          ),
        {
          message: 'both replicas know that the account is set up',
          ...READY_LIMIT,
        },
      )
      .toEqual(['ready', 'ready']);

    const signedIn = await me.signIn({ start, finish });
    expect(signedIn.userEntityRef).toBe(userEntityRef);
    for (const url of [start, finish]) {
      const refreshed = await me.refresh(url);
      expect(refreshed.userEntityRef).toBe(userEntityRef);
      // The key that signs tokens is no replica's own.
      for (const other of [start, finish]) {
        const profile = await me.call(
          'GET',
          `${other}/api/catalog/entities/by-name/user/default/${jane.username}`,
          refreshed.token,
        );
        expect(profile.status()).toBe(200);
      }
    }
  });
}
