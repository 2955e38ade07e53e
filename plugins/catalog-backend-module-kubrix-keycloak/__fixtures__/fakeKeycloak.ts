import GroupRepresentation from '@keycloak/keycloak-admin-client/lib/defs/groupRepresentation';
import UserRepresentation from '@keycloak/keycloak-admin-client/lib/defs/userRepresentation';
import { JsonObject } from '@backstage/types';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';

const REALM = 'kubrix';
/** Of an access token, in seconds. */
const LIFESPAN_S = 300;

interface Group {
  id: string;
  name: string;
  parentId?: string;
  /** Ids of users. */
  members: string[];
}

/** Serves users and groups of a realm on loopback as Keycloak's admin API does: with what a full sync asks, and more. */
export async function startFakeKeycloak() {
  const users: UserRepresentation[] = [];
  const groups: Group[] = [];
  const requests: string[] = [];
  const state = {
    /** How many of the next requests are answered with an error. */
    failures: 0,
    failureStatus: 500,
    /** Requests whose path and query match it are answered with an error. */
    failing: undefined as RegExp | undefined,
    /** How many users are counted beside those that there are. */
    uncounted: 0,
    /** By how many seconds its clock is behind. */
    slowBy: 0,
    /** Awaited before a request is answered. */
    beforeAnswer: async (_path: string): Promise<void> => undefined,
  };

  const pathOf = (group: Group): string => {
    const parent = groups.find(({ id }) => id === group.parentId);
    return `${parent ? pathOf(parent) : ''}/${group.name}`;
  };
  const represent = (group: Group): GroupRepresentation => ({
    id: group.id,
    name: group.name,
    path: pathOf(group),
    ...(group.parentId ? { parentId: group.parentId } : {}),
    subGroupCount: groups.filter(({ parentId }) => parentId === group.id)
      .length,
    subGroups: [],
  });
  const below = (parentId?: string) =>
    groups
      .filter(group => group.parentId === parentId)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(represent);
  const answer = (path: string): unknown => {
    const [collection, id, detail] = path.split('/').map(decodeURIComponent);
    if (path === 'users/count') return users.length + state.uncounted;
    if (path === 'groups/count') return { count: groups.length };
    if (path === 'users') return users;
    if (path === 'groups') return below();
    const group = groups.find(candidate => candidate.id === id);
    if (collection === 'users') {
      return detail === 'groups'
        ? groups.filter(({ members }) => members.includes(id)).map(represent)
        : users.find(user => user.id === id);
    }
    if (detail === 'members') {
      return users.filter(user => group?.members.includes(user.id ?? ''));
    }
    return detail === 'children' ? below(id) : group && represent(group);
  };

  const server = createServer(async (req, res) => {
    const { pathname, searchParams } = new URL(req.url ?? '', 'http://fake');
    requests.push(pathname);
    await state.beforeAnswer(pathname);
    const send = (status: number, body: unknown) => {
      res.writeHead(status, { 'content-type': 'application/json' });
      res.end(JSON.stringify(body));
    };
    if (state.failing?.test(req.url ?? '')) {
      send(state.failureStatus, { error: 'secret-of-the-server' });
      return;
    }
    if (state.failures > 0) {
      state.failures -= 1;
      send(state.failureStatus, { error: 'secret-of-the-server' });
      return;
    }
    if (pathname === `/realms/${REALM}/protocol/openid-connect/token`) {
      const exp = Math.floor(Date.now() / 1_000) - state.slowBy + LIFESPAN_S;
      send(200, {
        access_token: `e30.${btoa(JSON.stringify({ exp }))}.x`,
        expires_in: LIFESPAN_S,
      });
      return;
    }
    if (pathname === '/admin/serverinfo') {
      send(200, { systemInfo: { version: '26.7.3' } });
      return;
    }
    const body = answer(
      pathname.replace(`/admin/realms/${REALM}/`, '').replace(/\/$/, ''),
    );
    const first = Number(searchParams.get('first') ?? 0);
    const max = Number(searchParams.get('max') ?? Infinity);
    send(
      body === undefined ? 404 : 200,
      Array.isArray(body) ? body.slice(first, first + max) : (body ?? {}),
    );
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    issuer: `${baseUrl}/realms/${REALM}`,
    /** Settings of a provider that reads this realm. */
    provider: {
      baseUrl,
      realm: REALM,
      loginRealm: REALM,
      clientId: 'backstage',
      clientSecret: 'secret',
      schedule: {
        frequency: { trigger: 'manual' },
        timeout: { minutes: 3 },
      },
    } satisfies JsonObject,
    state,
    users,
    requests,
    /** Adds a user who is enabled and has a verified address, and makes them a member of groups by their ids. */
    addUser(
      username: string,
      options: { memberOf?: string[] } & UserRepresentation = {},
    ): string {
      const { memberOf = [], ...user } = options;
      const id = `id-of-${username}`;
      users.push({
        id,
        username,
        email: `${username}@example.com`,
        emailVerified: true,
        enabled: true,
        ...user,
      });
      for (const group of groups.filter(each => memberOf.includes(each.id))) {
        group.members.push(id);
      }
      return id;
    },
    /** Removes a user, from their groups as well. */
    removeUser(username: string) {
      const index = users.findIndex(user => user.username === username);
      const [{ id = '' }] = users.splice(index, 1);
      for (const group of groups) {
        group.members = group.members.filter(member => member !== id);
      }
    },
    addGroup(id: string, options: { name?: string; parentId?: string } = {}) {
      groups.push({ id, name: id, members: [], ...options });
    },
    stop: () =>
      new Promise(resolve => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
