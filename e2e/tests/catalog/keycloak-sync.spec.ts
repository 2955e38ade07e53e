import type { Portal } from '../../fixtures/portal';
import { newColleague } from '../../fixtures/people';
import { expect, test } from '../../fixtures/test';

const SYNC_LIMIT = 30_000;

interface SyncedEntity {
  spec: { profile?: object };
  relations: { type: string; targetRef: string }[];
}

async function readEntity(
  portal: Portal,
  kind: string,
  name: string,
): Promise<SyncedEntity | undefined> {
  const response = await portal.fetch(
    `/api/catalog/entities/by-name/${kind}/default/${name}`,
  );
  return response.ok ? response.json() : undefined;
}

function targetsOf(entity: SyncedEntity | undefined, type: string) {
  return entity?.relations
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef);
}

test('the sync brings enabled users with their verified addresses, and groups with hierarchy and members', async ({
  keycloak,
  portal,
}) => {
  const member = newColleague();
  const unverified = newColleague();
  const disabled = newColleague();
  const guild = `guild-${member.username}`;
  const chapter = `chapter-${member.username}`;
  await keycloak.createGroups(guild, chapter);
  await keycloak.createUser({ ...unverified, emailVerified: false });
  await keycloak.createUser({ ...disabled, enabled: false });
  await keycloak.createUser({ ...member, groups: [`${guild}/${chapter}`] });

  await portal.triggerSync();

  const read = (kind: string, name: string) => readEntity(portal, kind, name);
  await expect
    .poll(
      async () => targetsOf(await read('user', member.username), 'memberOf'),
      { timeout: SYNC_LIMIT },
    )
    .toEqual([`group:default/${chapter}`]);
  await expect
    .poll(async () => targetsOf(await read('group', chapter), 'childOf'))
    .toEqual([`group:default/${guild}`]);

  await expect
    .poll(async () => (await read('user', member.username))?.spec.profile)
    .toEqual({
      email: member.email,
      displayName: `${member.firstName} ${member.lastName}`,
    });
  await expect
    .poll(async () => (await read('user', unverified.username))?.spec.profile)
    .toEqual({
      displayName: `${unverified.firstName} ${unverified.lastName}`,
    });
  expect(await read('user', disabled.username)).toBeUndefined();
});
