import { createSignInResolverFactory } from '@backstage/plugin-auth-node';
import { z } from 'zod/v3';
import { refusingLookAlikes } from './refusingLookAlikes';

describe('refusingLookAlikes', () => {
  const signedIn = { token: 'a.b.c' };
  const resolve = jest.fn(async () => signedIn);
  const create = jest.fn(() => resolve);
  const { byName } = refusingLookAlikes({
    byName: createSignInResolverFactory({
      optionsSchema: z.object({ allowed: z.boolean() }),
      create,
    }),
  });

  beforeEach(() => jest.clearAllMocks());

  const signIn = async (person: { username?: string; email?: string }) =>
    byName({ allowed: true })(
      {
        profile: { email: person.email },
        result: { fullProfile: { username: person.username } },
      },
      {
        issueToken: jest.fn(),
        findCatalogUser: jest.fn(),
        signInWithCatalogUser: jest.fn(),
        resolveOwnershipEntityRefs: jest.fn(),
      },
    );

  it.each([
    { username: 'jokl', email: 'jokl@example.com' },
    { username: 'JoKl' },
    { email: 'JOKL@EXAMPLE.com' },
    { email: 'j\u00fcrgen@b\u00fccher.example' },
    {},
  ])('asks the resolver for %j', async person => {
    await expect(signIn(person)).resolves.toBe(signedIn);
  });

  it.each([
    { username: 'jo\u212al' },
    { email: 'jo\u212al@example.com' },
    { email: 'jokl@\u212aubrix.example' },
    { username: 'jokl', email: 'jo\u212al@example.com' },
    { username: '\u0130da' },
  ])('refuses %j without asking', async person => {
    await expect(signIn(person)).rejects.toThrow(
      'Your account has a user name or an email address with characters that can be mistaken for others, so the portal cannot tell who you are. Ask your platform team.',
    );
    expect(resolve).not.toHaveBeenCalled();
  });

  it('keeps the options and their schema', () => {
    byName({ allowed: false });
    expect(create).toHaveBeenCalledWith({ allowed: false });
    expect(byName.optionsJsonSchema).toMatchObject({ required: ['allowed'] });
    expect(() => byName({})).toThrow('Invalid sign-in resolver options');
  });
});
