import { stayingOneUser } from './stayingOneUser';

describe('stayingOneUser', () => {
  function identityOf(userEntityRef: string) {
    return {
      token: `token of ${userEntityRef}`,
      identity: {
        type: 'user' as const,
        userEntityRef,
        ownershipEntityRefs: [userEntityRef],
      },
    };
  }

  function open(userEntityRef: string, now: string | undefined) {
    const reload = jest.fn();
    const session = stayingOneUser(
      {
        getBackstageIdentity: async () => (now && identityOf(now)) || undefined,
      },
      { userEntityRef, reload },
    );
    return { reload, session };
  }

  it.each([
    ['the same user', 'user:default/jane', 'user:default/jane'],
    ['nobody', 'user:default/jane', undefined],
    [
      'the user that a temporary identity becomes',
      'user:unprovisioned/jane',
      'user:default/jdoe',
    ],
  ])('lets the page go on as %s', async (_, before, now) => {
    const { reload, session } = open(before, now);
    await expect(session.getBackstageIdentity()).resolves.toEqual(
      now && identityOf(now),
    );
    expect(reload).not.toHaveBeenCalled();
  });

  it.each(['user:default/kim', 'user:unprovisioned/jane'])(
    'loads the page anew instead of giving it the token of %s',
    async now => {
      const { reload, session } = open('user:default/jane', now);
      const answer = jest.fn();
      const reloaded = new Promise<void>(resolve => {
        reload.mockImplementation(resolve);
      });
      session.getBackstageIdentity().then(answer);
      await reloaded;
      expect(answer).not.toHaveBeenCalled();
    },
  );
});
