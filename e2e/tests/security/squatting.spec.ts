import {
  catalogFilesTest as test,
  EntityFile,
} from '../../fixtures/catalogFiles';
import { environment } from '../../fixtures/environment';
import { Credentials, NewUser } from '../../fixtures/keycloak';
import { demoUsers, newColleague } from '../../fixtures/people';
import { Portal } from '../../fixtures/portal';
import { expect } from '../../fixtures/test';
import { CatalogImportPage } from '../../pages/CatalogImportPage';
import { DirectSignIn } from '../../pages/DirectSignIn';

/** What somebody registers to be, or to rule, a colleague who has not signed in yet, and why it is refused. */
const SQUATS: {
  name: string;
  entity: (jane: NewUser) => EntityFile;
  reason: (entity: EntityFile, url: string) => string;
}[] = [
  {
    name: 'the temporary identity of a new colleague',
    entity: jane => ({
      kind: 'User',
      metadata: { name: localPart(jane), namespace: 'unprovisioned' },
      spec: { memberOf: [], profile: { email: jane.email } },
    }),
    reason: ({ metadata }) =>
      `User ${metadata.name} cannot be in namespace unprovisioned: it is reserved for people whose account is still being set up. Choose another namespace`,
  },
  {
    name: 'the user that a new colleague is going to be',
    entity: jane => ({
      kind: 'User',
      metadata: { name: jane.username },
      spec: { memberOf: [], profile: { email: jane.email } },
    }),
    reason: notAllowed,
  },
  {
    name: 'a group with a new colleague in it',
    entity: jane => ({
      kind: 'Group',
      metadata: { name: `owners-of-${jane.username}` },
      spec: { type: 'team', children: [], members: [jane.username] },
    }),
    reason: notAllowed,
  },
];

// The files are on this machine's loopback, which a portal in a container cannot reach. What is in the image does not
// differ here.
if (environment.portalDirectory) {
  for (const { name, entity: squat, reason: refusal } of SQUATS) {
    test(`nobody can register ${name}`, async ({
      page,
      browser,
      catalogFiles,
      keycloak,
      portal,
      signInPage,
    }) => {
      const jane = newColleague();
      const entity = squat(jane);
      const url = catalogFiles.serve(entity);
      const reason = refusal(entity, url);
      const signInElsewhere = async (credentials: Credentials) => {
        const context = await browser.newContext({ baseURL: portal.baseUrl });
        const signIn = new DirectSignIn(await context.newPage());
        const { response } = await signIn.signIn(credentials);
        await context.close();
        return response?.backstageIdentity;
      };
      const before = await catalogPeople(portal);

      await test.step('the page says why not', async () => {
        const importPage = new CatalogImportPage(page);
        await signInPage.signIn(demoUsers.editor, CatalogImportPage.path);
        await importPage.analyze(url);
        await expect(importPage.message(reason)).toBeVisible();
      });

      await test.step('a registration without asking brings nothing', async () => {
        const mallory = await signInElsewhere(demoUsers.editor);
        const logged = portal.log.length;
        const registration = await page.request.post('/api/catalog/locations', {
          headers: { Authorization: `Bearer ${mallory?.token}` },
          data: { type: 'url', target: url },
        });
        expect(registration.status()).toBe(201);

        // The catalog reads what is registered when it gets to it.
        await expect
          .poll(() => portal.log.slice(logged).includes(reason), {
            timeout: 60_000,
          })
          .toBe(true);

        const admin = await signInElsewhere(demoUsers.admin);
        const { kind, metadata } = entity;
        const found = await page.request.get(
          `/api/catalog/entities/by-name/${kind}/${metadata.namespace ?? 'default'}/${metadata.name}`,
          { headers: { Authorization: `Bearer ${admin?.token}` } },
        );
        expect(found.status()).toBe(404);
        expect(await catalogPeople(portal)).toEqual(before);
      });

      await test.step('the colleague is who they would have been', async () => {
        const credentials = await keycloak.createUser(jane);
        const pending = await signInElsewhere(credentials);
        expect(pending?.identity.userEntityRef).toBe(
          `user:unprovisioned/${localPart(jane)}`,
        );

        await portal.triggerSync();
        await portal.knowsUser(jane.username);
        const full = await signInElsewhere(credentials);
        expect(full?.identity).toMatchObject({
          userEntityRef: `user:default/${jane.username}`,
          ownershipEntityRefs: [`user:default/${jane.username}`],
        });
      });
    });
  }
}

function localPart({ email }: NewUser): string {
  return email.split('@')[0];
}

function notAllowed({ kind, metadata }: EntityFile, url: string): string {
  return `Entity ${kind.toLowerCase()}:default/${metadata.name} at url:${url}, originated at url:${url}, is not of an allowed kind for that location`;
}

async function catalogPeople(portal: Portal): Promise<unknown> {
  const response = await portal.fetch(
    '/api/catalog/entities?filter=kind=user,kind=group&fields=kind,metadata.name,metadata.namespace,spec&order=asc:metadata.uid',
  );
  return response.json();
}
