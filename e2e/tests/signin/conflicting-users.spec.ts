import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { environment } from '../../fixtures/environment';
import { Credentials, NewUser } from '../../fixtures/keycloak';
import { loggedUnder } from '../../fixtures/loggedUnder';
import { newColleague } from '../../fixtures/people';
import { expect, test as base } from '../../fixtures/test';

/** People with whom an operator's own catalog users get in each other's way. */
interface People {
  /** To whom two users are bound. They are in Keycloak before the portal starts, since users are bound to their id. */
  boundTwice: Credentials;
  /** Whose address a user without a binding has. */
  unbound: NewUser;
  /** Whose address the user of somebody else has. */
  taken: NewUser;
}

const REALM = 'kubrix';

const test = base.extend<{}, { people: People; users: string[] }>({
  people: [
    async ({ keycloak }, use) => {
      await use({
        boundTwice: await keycloak.createUser(newColleague()),
        unbound: newColleague(),
        taken: newColleague(),
      });
    },
    { scope: 'worker' },
  ],
  users: [
    async ({ playwright: _ }, use) => {
      const id = randomBytes(4).toString('hex');
      await use(['a', 'b', 'c', 'd'].map(name => `by-hand-${id}-${name}`));
    },
    { scope: 'worker' },
  ],
  portalOptions: [
    async ({ keycloak, people, users }, use) => {
      const sub = await keycloak.idOf(people.boundTwice.username);
      const [bound, other, unbound, taken] = users;
      const target = path.join(environment.stateDirectory, `${bound}.yaml`);
      await mkdir(environment.stateDirectory, { recursive: true });
      await writeFile(
        target,
        [
          user(bound, { sub }),
          user(other, { sub }),
          user(unbound, { email: people.unbound.email }),
          user(taken, { email: people.taken.email, sub: `not-${sub}` }),
        ].join('\n---\n'),
      );
      await use({
        onFirstLogin: 'schedule',
        env: {
          APP_CONFIG_kubrix_auth_requireKeycloakBinding: 'true',
          APP_CONFIG_catalog_locations: JSON.stringify([
            { type: 'file', target, rules: [{ allow: ['User'] }] },
          ]),
        },
      });
    },
    { scope: 'worker' },
  ],
});

/** Who signs in, what they read, and what the log has of it. */
const REFUSED: {
  name: string;
  who: (people: People) => NewUser | Credentials;
  told: string;
  text: string;
  code: string;
  cause: (users: string[]) => string;
  remedy: string;
}[] = [
  {
    name: 'two users are bound',
    who: ({ boundTwice }) => boundTwice,
    told: 'EMAIL_CONFLICT',
    text: 'does not lead to exactly one portal user',
    code: 'BINDING_CONFLICT',
    cause: () =>
      'several catalog users are bound to this person: user:default/',
    remedy: 'Leave the annotation keycloak.org/id to one',
  },
  {
    name: 'the user with the address is bound to nobody',
    who: ({ unbound }) => unbound,
    told: 'EMAIL_CONFLICT',
    text: 'does not lead to exactly one portal user',
    code: 'BINDING_REQUIRED',
    cause: ([, , unbound]) =>
      `which kubrix.auth.requireKeycloakBinding demands: user:default/${unbound}`,
    remedy: 'set kubrix.auth.requireKeycloakBinding to false',
  },
  {
    name: 'the user with the address is bound to somebody else',
    who: ({ taken }) => taken,
    told: 'EMAIL_CONFLICT',
    text: 'does not lead to exactly one portal user',
    code: 'EMAIL_CONFLICT',
    cause: ([, , , taken]) =>
      `is bound to somebody else: user:default/${taken}`,
    remedy: 'Leave the address to one catalog user',
  },
  {
    name: 'the address is too long',
    who: () => {
      const label = 'd'.repeat(60);
      const { username } = newColleague();
      return {
        username,
        email: `jane@${label}.${label}.${label}.${username}.example`,
      };
    },
    told: 'EMAIL_INVALID',
    text: 'has an email address that the portal cannot use',
    code: 'EMAIL_INVALID',
    cause: () => 'malformed or longer than 200 characters',
    remedy: 'Correct the address in the identity provider',
  },
];

// The users are in a file of this machine, which a portal in a container does not have. What is in the image does not
// differ here.
if (environment.portalDirectory) {
  test.beforeAll(async ({ portal, users }) => {
    for (const name of users) {
      await portal.knowsUser(name);
    }
  });

  for (const { name, who, told, text, code, cause, remedy } of REFUSED) {
    test(`nobody gets in for whom ${name}, and only the log says why`, async ({
      keycloak,
      people,
      portal,
      signInPage,
      users,
    }) => {
      const person = who(people);
      await signInPage.signIn(
        'password' in person ? person : await keycloak.createUser(person),
      );

      await expect(signInPage.alert).toContainText(text);
      const details = await signInPage.readDetails();
      expect(details.Code).toBe(told);
      expect(JSON.stringify(details)).not.toMatch(/by-hand|user:/);
      const line = loggedUnder(portal, { ...details, Code: code });
      expect(line).toContain(cause(users));
      expect(line).toContain(remedy);
      if ('email' in person) {
        expect(line).not.toContain(person.email);
      }
    });
  }
}

/** A user as an operator writes them; JSON is YAML. */
function user(name: string, { email, sub }: { email?: string; sub?: string }) {
  return JSON.stringify({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name,
      annotations: sub
        ? { 'keycloak.org/id': sub, 'keycloak.org/realm': REALM }
        : {},
    },
    spec: { profile: email ? { email } : {}, memberOf: [] },
  });
}
