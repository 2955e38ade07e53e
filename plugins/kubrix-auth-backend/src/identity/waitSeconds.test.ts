import { catalogUser, identityOf } from '../../__fixtures__/authBackend';
import { useAuthBackend } from '../../__fixtures__/useAuthBackend';

const jane = {
  sub: 'id-of-jane',
  email: 'jane@example.com',
  email_verified: true,
};

const waiting = (waitSeconds: number) => ({
  config: { kubrix: { provisioning: { waitSeconds } } },
});

describe('kubrix.provisioning.waitSeconds', () => {
  const start = useAuthBackend();

  it('lets a first sign-in wait for the account, and gives the full identity at once', async () => {
    const { auditTrail, catalog, events, identityProvider, metrics, signIn } =
      await start(waiting(20));
    identityProvider.signInAs(jane);
    events.publish.mockImplementation(async () => {
      catalog.users.push(catalogUser('jdoe', { ...jane, id: jane.sub }));
    });

    const outcome = await signIn();

    expect(events.publish).toHaveBeenCalledTimes(1);
    expect(identityOf(outcome)).toMatchObject({
      userEntityRef: 'user:default/jdoe',
      ownershipEntityRefs: ['user:default/jdoe', 'group:default/editors'],
    });
    expect(auditTrail.map(({ meta }) => meta?.queryType)).toEqual([
      'pending-issued',
      'provisioned',
    ]);
    expect(metrics.counted).toEqual([
      { name: 'kubrix.sign_ins', attributes: { result: 'catalog_user' } },
    ]);
    expect(metrics.recorded).toHaveLength(1);
  });

  it('gives a temporary identity when that takes longer', async () => {
    const { identityProvider, signIn } = await start(waiting(0.3));
    identityProvider.signInAs(jane);

    expect(identityOf(await signIn())?.userEntityRef).toBe(
      'user:unprovisioned/jane',
    );
  });

  it('does not give a user who is somebody else', async () => {
    const { catalog, events, identityProvider, signIn } = await start(
      waiting(0.3),
    );
    identityProvider.signInAs(jane);
    events.publish.mockImplementation(async () => {
      catalog.users.push(catalogUser('other', { ...jane, id: 'id-of-other' }));
    });

    expect(identityOf(await signIn())?.userEntityRef).toBe(
      'user:unprovisioned/jane',
    );
  });

  it('stops the start with a bad value', async () => {
    await expect(start(waiting(61))).rejects.toThrow(
      'kubrix.provisioning.waitSeconds is 61, set it to a number from 0 to 60',
    );
  });
});
