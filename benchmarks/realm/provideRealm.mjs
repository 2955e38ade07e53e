import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheDir } from '../../scripts/environment/environments.mjs';
import {
  REALM,
  realmFile,
  startKeycloakOnJava,
} from '../../scripts/environment/keycloak.mjs';
import { KEYCLOAK_VERSION } from '../../scripts/environment/keycloakDistribution.mjs';
import { step } from '../../scripts/environment/progress.mjs';
import { askAdmin } from './admin.mjs';
import { groupTrees, people } from './organisation.mjs';
import { partialImport } from './partialImport.mjs';

const PAGE = 100;
/** As many warm it up; of 100,000, each page takes longer than the one before. */
const WARM_UP_USERS = 5_000;

/**
 * Starts a real Keycloak whose realm has so many people, beside those of the demo organisation.
 *
 * @remarks
 * A thousand people take six seconds or more to import, so the whole Keycloak is kept for the next time; what is measured
 * changes nothing in it but last names.
 *
 * @param {import('../../scripts/environment/environments.mjs').Environment} environment
 * @param {import('./types').RealmSize} size
 */
export async function provideRealm(environment, size) {
  const groups = groupTrees(size);
  const users = people(size);
  const stateDir = path.join(
    cacheDir,
    `benchmark-realm-${size.users}-${await fingerprint({ groups, users })}`,
  );
  const mark = path.join(stateDir, 'complete');
  if (!existsSync(mark)) {
    await rm(stateDir, { recursive: true, force: true });
  }
  const keycloak = await startKeycloakOnJava({
    ...environment,
    disposable: false,
    stateDir,
  });
  const realmUrl = `${keycloak.url}/admin/realms/${REALM}`;
  if (!existsSync(mark)) {
    await step(`Keycloak: ${size.users} users, ${size.groups} groups`, () =>
      partialImport(realmUrl, { groups, users }),
    );
    await writeFile(mark, '');
  }
  // Whoever came first would pay for it.
  await step('Keycloak: warm up', () => readUsers(realmUrl));
  return keycloak;
}

/**
 * Reads users, and of each hundredth the group they are in.
 *
 * @param {string} realmUrl Of the admin API.
 */
async function readUsers(realmUrl) {
  /** @type {{ id: string }[]} */
  let page;
  let first = 0;
  do {
    page = await askAdmin(`${realmUrl}/users?first=${first}&max=${PAGE}`);
    first += PAGE;
    for (const { id } of page.slice(0, 1)) {
      const [group] = await askAdmin(`${realmUrl}/users/${id}/groups`);
      if (group) {
        await askAdmin(`${realmUrl}/groups/${group.id}/members?max=${PAGE}`);
      }
    }
  } while (page.length === PAGE && first < WARM_UP_USERS);
}

/**
 * Another realm, server or other people are another Keycloak.
 *
 * @param {object} contents
 */
async function fingerprint(contents) {
  return createHash('sha256')
    .update(KEYCLOAK_VERSION)
    .update(await readFile(realmFile))
    .update(JSON.stringify(contents))
    .digest('hex')
    .slice(0, 12);
}
