import { Entity } from '@backstage/catalog-model';
import {
  catalogUser,
  failureOf,
  identityOf,
} from '../../__fixtures__/authBackend';
import { Claims } from '../../__fixtures__/identityProvider';
import { useAuthBackend } from '../../__fixtures__/useAuthBackend';

const jane = {
  sub: 'id-of-jane',
  email: 'jane@example.com',
  email_verified: true,
};

describe('sign-in with Keycloak', () => {
  const start = useAuthBackend();

  describe('with kubriXMatchingUserEntityProfileEmail', () => {
    it('gives the catalog user with the verified address, and their groups', async () => {
      const { catalog, identityProvider, signIn } = await start();
      identityProvider.signInAs(jane);
      catalog.users.push(catalogUser('jdoe', jane));

      const outcome = await signIn();

      expect(identityOf(outcome)).toMatchObject({
        userEntityRef: 'user:default/jdoe',
        ownershipEntityRefs: ['user:default/jdoe', 'group:default/editors'],
      });
    });

    it('gives a temporary identity when the catalog knows nobody, and announces it', async () => {
      const { events, identityProvider, signIn } = await start();
      identityProvider.signInAs(jane);

      const outcome = await signIn();

      expect(identityOf(outcome)).toMatchObject({
        userEntityRef: 'user:unprovisioned/jane',
        ownershipEntityRefs: ['user:unprovisioned/jane'],
      });
      expect(events.publish).toHaveBeenCalledWith({
        topic: 'kubrix.user-pending',
        eventPayload: {
          issuer: identityProvider.issuer,
          sub: jane.sub,
          userEntityRef: 'user:unprovisioned/jane',
        },
      });
    });

    it('keeps people with the same local part apart, and each on their own name', async () => {
      const { identityProvider, signIn } = await start();
      const other = { ...jane, sub: 'id-of-other', email: 'jane@example.org' };

      const names = [];
      for (const person of [jane, other, jane, other]) {
        identityProvider.signInAs(person);
        names.push(identityOf(await signIn())?.userEntityRef);
      }

      expect(names).toEqual([
        'user:unprovisioned/jane',
        'user:unprovisioned/jane-2',
        'user:unprovisioned/jane',
        'user:unprovisioned/jane-2',
      ]);
    });

    it('gives the full identity at the next refresh once the catalog knows the person', async () => {
      const { catalog, identityProvider, signIn, refresh } = await start();
      identityProvider.signInAs(jane);
      await signIn();
      catalog.users.push(catalogUser('jdoe', jane));

      const refreshed = await refresh();

      expect(refreshed.status).toBe(200);
      expect(refreshed.body.backstageIdentity.identity.userEntityRef).toBe(
        'user:default/jdoe',
      );
    });

    it('recognises a bound person whatever their address says today', async () => {
      const { catalog, identityProvider, signIn } = await start();
      catalog.users.push(
        catalogUser('jdoe', { email: 'old@example.com', id: jane.sub }),
      );

      for (const person of [
        { ...jane, email: 'new@example.com' },
        { ...jane, email_verified: false },
      ]) {
        identityProvider.signInAs(person);
        expect(identityOf(await signIn())?.userEntityRef).toBe(
          'user:default/jdoe',
        );
      }
    });

    it('names pending people without a verified address by their user name', async () => {
      const { identityProvider, signIn } = await start();
      identityProvider.signInAs({
        ...jane,
        email_verified: false,
        preferred_username: 'default/admin',
      });
      expect(identityOf(await signIn())?.userEntityRef).toBe(
        'user:unprovisioned/default-admin',
      );
    });

    it.each<
      [string, Claims, { users?: Entity[]; failure?: Error }, string, string]
    >([
      [
        'there is neither a verified address nor a user name',
        { ...jane, email_verified: false },
        {},
        'EMAIL_NOT_VERIFIED',
        'Your account has no verified email address, so the portal cannot tell who you are. Verify your email address in Keycloak, then sign in again.',
      ],
      [
        'the catalog is down',
        jane,
        { failure: new Error('connect ECONNREFUSED') },
        'CATALOG_UNAVAILABLE',
        'The portal cannot look up its users at the moment. Try again in a minute.',
      ],
      [
        'several catalog users have the address',
        jane,
        { users: [catalogUser('jdoe', jane), catalogUser('jane', jane)] },
        'EMAIL_CONFLICT',
        'Your account does not lead to exactly one portal user. Ask your platform team to check the portal users with your email address.',
      ],
      [
        'the address belongs to a user bound to somebody else',
        jane,
        { users: [catalogUser('other', { ...jane, id: 'id-of-other' })] },
        'EMAIL_CONFLICT',
        'Your account does not lead to exactly one portal user. Ask your platform team to check the portal users with your email address.',
      ],
      [
        'the address is malformed',
        { ...jane, email: 'jane@a@b' },
        {},
        'EMAIL_INVALID',
        'Your account has an email address that the portal cannot use. Ask your platform team to correct it in Keycloak, then sign in again.',
      ],
    ])('refuses when %s', async (_, person, answer, code, message) => {
      const { catalog, events, identityProvider, logger, signIn } =
        await start();
      identityProvider.signInAs(person);
      Object.assign(catalog, answer);

      const outcome = await signIn();

      expect(outcome.response).toBeUndefined();
      expect(failureOf(outcome)).toMatchObject({ code, text: message });
      expect(events.publish).not.toHaveBeenCalled();
      expect(logger.warn).toHaveBeenCalledWith(
        expect.stringContaining(`Sign-in failed (${code}, reference `),
      );
    });

    it('demands a binding where the configuration says so, and tells nobody but the log', async () => {
      const { catalog, identityProvider, logger, signIn } = await start({
        config: { kubrix: { auth: { requireKeycloakBinding: true } } },
      });
      identityProvider.signInAs(jane);
      catalog.users.push(catalogUser('by-hand', jane));
      expect(failureOf(await signIn())?.code).toBe('EMAIL_CONFLICT');
      expect(logger.warn).toHaveBeenCalledWith(
        expect.stringMatching(
          /^Sign-in failed \(BINDING_REQUIRED, .*: user:default\/by-hand\. /,
        ),
      );

      catalog.users.splice(
        0,
        1,
        catalogUser('jdoe', { ...jane, id: jane.sub }),
      );
      expect(identityOf(await signIn())?.userEntityRef).toBe(
        'user:default/jdoe',
      );
    });

    it('honours allowedDomains', async () => {
      const { identityProvider, signIn } = await start({
        resolver: {
          resolver: 'kubriXMatchingUserEntityProfileEmail',
          allowedDomains: ['example.org'],
        },
      });
      identityProvider.signInAs(jane);

      expect(failureOf(await signIn())).toMatchObject({
        code: 'DOMAIN_NOT_ALLOWED',
        text: 'Your email address is not from a domain that may sign in to this portal.',
      });

      identityProvider.signInAs({ ...jane, email: 'jane@EXAMPLE.org' });
      expect(identityOf(await signIn())?.userEntityRef).toBe(
        'user:unprovisioned/jane',
      );
    });

    it('refuses to start with an option that it does not know', async () => {
      await expect(
        start({
          resolver: {
            resolver: 'kubriXMatchingUserEntityProfileEmail',
            allowedDomain: 'example.org',
          },
        }),
      ).rejects.toThrow("Unrecognized key(s) in object: 'allowedDomain'");
    });
  });

  it.each([
    'emailMatchingUserEntityProfileEmail',
    'emailLocalPartMatchingUserEntityName',
  ])('%s stays selectable and gives no temporary identity', async resolver => {
    const { events, identityProvider, signIn } = await start({
      resolver: { resolver },
    });
    identityProvider.signInAs(jane);

    const outcome = await signIn();

    expect(outcome.response).toBeUndefined();
    expect(failureOf(outcome)).toEqual({
      name: 'NotAllowedError',
      code: 'USER_NOT_FOUND',
      text: 'The portal has no user for your account. Ask your platform team to add you.',
    });
    expect(events.publish).not.toHaveBeenCalled();
  });

  it('says in the words of the operator that nobody was found', async () => {
    const userNotFound = 'Write to portal@example.com to get in.';
    const { identityProvider, signIn } = await start({
      resolver: { resolver: 'emailMatchingUserEntityProfileEmail' },
      config: { kubrix: { auth: { messages: { userNotFound } } } },
    });
    identityProvider.signInAs(jane);

    expect(failureOf(await signIn())?.text).toBe(userNotFound);
  });

  it('says with a stock resolver that the address is not verified', async () => {
    const { identityProvider, signIn } = await start({
      resolver: { resolver: 'emailMatchingUserEntityProfileEmail' },
    });
    identityProvider.signInAs({ ...jane, email_verified: false });

    expect(failureOf(await signIn())?.code).toBe('EMAIL_NOT_VERIFIED');
  });
});
