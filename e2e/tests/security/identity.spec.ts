import { randomBytes } from 'node:crypto';
import { Credentials, Keycloak, NewUser } from '../../fixtures/keycloak';
import { Portal } from '../../fixtures/portal';
import { expect, test } from '../../fixtures/test';
import { DirectSignIn } from '../../pages/DirectSignIn';

// The most talkative log is searched for what must not be in any.
test.use({
  portalOptions: { onFirstLogin: 'schedule', env: { LOG_LEVEL: 'debug' } },
});

/** Somebody who is about to sign in. */
interface Person {
  credentials: Credentials;
  username: string;
  email: string;
}

/** The people of an attack. */
interface World {
  keycloak: Keycloak;
  /** Creates a user whom Keycloak and the catalog know alike. */
  colleague: (user?: Partial<NewUser>) => Promise<Person>;
  /** Creates a user whom only Keycloak knows. */
  stranger: (user?: Partial<NewUser>) => Promise<Person>;
}

type Outcome = { refused: string } | { user: string };

const random = () => randomBytes(4).toString('hex');

async function changeAddress(keycloak: Keycloak, { username }: Person) {
  await keycloak.updateUser(username, { email: `${random()}@kubrix.local` });
}

/** What somebody tries, the one who signs in at its end, and what they become. */
const ATTACKS: {
  name: string;
  attack: (world: World) => Promise<Person>;
  outcome: (person: Person) => Outcome;
}[] = [
  {
    name: 'an address that was somebody else’s until now',
    attack: async ({ keycloak, colleague, stranger }) => {
      const victim = await colleague();
      await changeAddress(keycloak, victim);
      return stranger({ email: victim.email });
    },
    outcome: () => ({ refused: 'EMAIL_CONFLICT' }),
  },
  {
    name: 'an own account with the address that was somebody else’s',
    attack: async ({ keycloak, colleague }) => {
      const victim = await colleague();
      const attacker = await colleague();
      await changeAddress(keycloak, victim);
      await keycloak.updateUser(attacker.username, { email: victim.email });
      return attacker;
    },
    outcome: () => ({ refused: 'EMAIL_CONFLICT' }),
  },
  {
    name: 'an address of more than 200 characters',
    attack: ({ stranger }) => {
      const label = 'd'.repeat(60);
      return stranger({
        email: `jane@${label}.${label}.${label}.${random()}.example`,
      });
    },
    outcome: () => ({ refused: 'EMAIL_INVALID' }),
  },
  {
    name: 'an address that looks like somebody else’s',
    attack: async ({ colleague, stranger }) => {
      const victim = await colleague({
        email: `mike-${random()}@kubrix.local`,
      });
      return stranger({ email: victim.email.replace('i', 'ı') });
    },
    outcome: ({ email }) => ({
      user: `user:unprovisioned/${email.split('@')[0].replace('ı', '-')}`,
    }),
  },
  {
    name: 'the unverified address of somebody else',
    attack: async ({ keycloak, colleague, stranger }) => {
      const victim = await colleague();
      await changeAddress(keycloak, victim);
      return stranger({ email: victim.email, emailVerified: false });
    },
    outcome: ({ username }) => ({ user: `user:unprovisioned/${username}` }),
  },
  {
    name: 'the local part of somebody else, in another domain',
    attack: async ({ colleague, stranger }) => {
      const victim = await colleague();
      return stranger({
        email: victim.email.replace('kubrix.local', 'evil.example'),
      });
    },
    outcome: ({ email }) => ({
      user: `user:unprovisioned/${email.split('@')[0]}`,
    }),
  },
  {
    name: 'somebody else’s address with a tag',
    attack: async ({ colleague, stranger }) => {
      const victim = await colleague();
      return stranger({ email: victim.email.replace('@', '+tag@') });
    },
    outcome: ({ email }) => ({
      user: `user:unprovisioned/${email.split('@')[0].replace('+', '-')}`,
    }),
  },
  {
    name: 'an address that would be a reference to somebody else',
    attack: ({ stranger }) =>
      stranger({ email: `default/${random()}@kubrix.local` }),
    outcome: ({ email }) => ({
      user: `user:unprovisioned/${email.split('@')[0].replace('/', '-')}`,
    }),
  },
  {
    name: 'a user name of 70 characters',
    attack: ({ stranger }) =>
      stranger({
        username: `${random()}${'x'.repeat(62)}`,
        emailVerified: false,
      }),
    outcome: ({ username }) => ({
      user: `user:unprovisioned/${username.slice(0, 63)}`,
    }),
  },
  {
    name: 'no attack: a colleague with another address than before',
    attack: async ({ keycloak, colleague }) => {
      const person = await colleague();
      await changeAddress(keycloak, person);
      return person;
    },
    outcome: ({ username }) => ({ user: `user:default/${username}` }),
  },
  {
    name: 'no attack: a colleague with capital letters in their address',
    attack: ({ colleague }) =>
      colleague({ email: `Jane.DOE-${random()}@Kubrix.Local` }),
    outcome: ({ username }) => ({ user: `user:default/${username}` }),
  },
];

for (const { name, attack, outcome } of ATTACKS) {
  test(`${name} leads to nobody else`, async ({ page, keycloak, portal }) => {
    const stranger = async (user: Partial<NewUser> = {}) => {
      const username = user.username ?? `jdoe${random()}`;
      const email = user.email ?? `jane.doe-${random()}@kubrix.local`;
      const credentials = await keycloak.createUser({
        ...user,
        username,
        email,
      });
      return { credentials, username, email };
    };
    const colleague = async (user?: Partial<NewUser>) => {
      const person = await stranger(user);
      await portal.triggerSync();
      await portal.knowsUser(person.username);
      return person;
    };
    const person = await attack({ keycloak, colleague, stranger });
    const before = await catalogPeople(portal);
    const logged = portal.log.length;

    const { response, error } = await new DirectSignIn(page).signIn(
      person.credentials,
    );

    const expected = outcome(person);
    if ('refused' in expected) {
      expect(response).toBeUndefined();
      expect(error?.message).not.toContain(person.email);
      expect(portal.log.slice(logged)).toContain(
        `Sign-in failed (${expected.refused}, reference `,
      );
    } else {
      expect(error).toBeUndefined();
      expect(response?.backstageIdentity.identity.userEntityRef).toBe(
        expected.user,
      );
    }
    expect(await catalogPeople(portal)).toEqual(before);
  });
}

async function catalogPeople(portal: Portal): Promise<unknown> {
  const response = await portal.fetch(
    '/api/catalog/entities?filter=kind=user,kind=group&fields=kind,metadata.name,metadata.annotations,spec&order=asc:metadata.uid',
  );
  return response.json();
}
