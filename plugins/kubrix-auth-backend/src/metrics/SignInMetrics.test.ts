import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogUser, identityOf } from '../../__fixtures__/authBackend';
import { useAuthBackend } from '../../__fixtures__/useAuthBackend';

const jane = {
  sub: 'id-of-jane',
  email: 'jane@example.com',
  email_verified: true,
};

describe('SignInMetrics', () => {
  const start = useAuthBackend();

  it('counts sign-ins by result, and who waits', async () => {
    const { catalog, identityProvider, metrics, signIn } = await start();
    identityProvider.signInAs(jane);
    await signIn();
    catalog.users.push(catalogUser('jdoe', { ...jane, id: 'id-of-other' }));
    await signIn();
    catalog.users.splice(0, 1, catalogUser('jdoe', { ...jane, id: jane.sub }));
    identityProvider.signInAs({ ...jane, sub: 'id-of-kim', email: 'k@k.kk' });
    await signIn();

    expect(metrics.counted).toEqual(
      [
        { result: 'pending' },
        { result: 'refused', code: 'EMAIL_CONFLICT' },
        { result: 'pending' },
      ].map(attributes => ({ name: 'kubrix.sign_ins', attributes })),
    );
    expect(await metrics.scrape('kubrix.pending_users')).toEqual([2]);

    identityProvider.signInAs(jane);
    await signIn();
    expect(metrics.counted.at(-1)?.attributes).toEqual({
      result: 'catalog_user',
    });
    // One count in ten seconds is enough.
    expect(await metrics.scrape('kubrix.pending_users')).toEqual([2]);
  });

  it('measures once how long somebody waited for their account', async () => {
    const { browser, catalog, identityProvider, metrics, signIn } =
      await start();
    identityProvider.signInAs(jane);
    const ref = identityOf(await signIn())?.userEntityRef;
    catalog.users.push(catalogUser('jdoe', { ...jane, id: jane.sub }));

    await browser
      .get('/api/auth/kubrix/provisioning')
      .set('Authorization', mockCredentials.user.header(ref));
    await signIn();
    catalog.users.splice(0, 1);
    await signIn();
    catalog.users.push(catalogUser('jdoe', { ...jane, id: jane.sub }));
    await signIn();

    expect(metrics.recorded).toEqual([
      { name: 'kubrix.first_login.ready.duration', value: expect.any(Number) },
    ]);
    const [{ value }] = metrics.recorded;
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(30);
  });
});
