import { Config } from '@backstage/config';
import { decodeJwt } from 'jose';
import { askForToken } from './askForToken';
import { AskKeycloak } from './askKeycloak';
import { Finding } from '@kubrix/plugin-kubrix-common';
import { bad, doubtful, good } from '@kubrix/plugin-kubrix-node';
import { explainNoAnswer } from './KeycloakProbe';

const PROVIDERS_KEY = 'catalog.providers.keycloakOrg';
const NEEDED = ['view-users', 'query-users', 'query-groups'];

/** Whether the accounts that fetch users and groups may do so, and nothing else. */
export async function checkSyncAccounts(
  config: Config,
  ask: AskKeycloak,
): Promise<Finding[]> {
  const ids = config.getOptionalConfig(PROVIDERS_KEY)?.keys() ?? [];
  if (ids.length === 0) {
    return [
      bad(
        `${PROVIDERS_KEY} is not configured: nobody is fetched from Keycloak.`,
        'Configure the realm there.',
      ),
    ];
  }
  const findings: Finding[] = [];
  for (const id of ids) {
    const key = `${PROVIDERS_KEY}.${id}`;
    findings.push(
      ...(await checkSyncAccount(key, config.getConfig(key), ask).catch(
        explainNoAnswer,
      )),
    );
  }
  return findings;
}

async function checkSyncAccount(
  key: string,
  config: Config,
  ask: AskKeycloak,
): Promise<Finding[]> {
  const baseUrl = config.getString('baseUrl').replace(/\/+$/, '');
  const realm = config.getOptionalString('realm') ?? 'master';
  const loginRealm = config.getOptionalString('loginRealm') ?? 'master';
  const clientId = config.getOptionalString('clientId');
  const clientSecret = config.getOptionalString('clientSecret');
  if (!clientId || !clientSecret) {
    return [
      doubtful(
        `${key} signs in with a user name and a password.`,
        'Use a client with a service account: passwords of people expire.',
      ),
    ];
  }
  const signedIn = await askForToken(
    ask,
    `${baseUrl}/realms/${encodeURIComponent(loginRealm)}/protocol/openid-connect/token`,
    { clientId, clientSecret },
  );
  if (signedIn.status !== 200) {
    return [
      bad(
        `Keycloak does not let ${key} in (status ${signedIn.status}).`,
        `Check loginRealm, clientId and clientSecret there, and that "Service accounts roles" is on for ${clientId}.`,
      ),
    ];
  }
  const { access_token: token } = JSON.parse(signedIn.text);
  const counted = await ask(
    `${baseUrl}/admin/realms/${encodeURIComponent(realm)}/users/count`,
    { headers: { Authorization: `Bearer ${token}` } },
  );
  return [
    ...checkRoles(clientId, realm, loginRealm, rolesIn(token)),
    counted.status === 200
      ? good(`The realm ${realm} has ${Number(counted.text)} users.`)
      : bad(
          `${key} may not count the users of the realm ${realm} (status ${counted.status}).`,
          `Give the service account of ${clientId} the roles ${NEEDED.join(', ')}.`,
        ),
  ];
}

function checkRoles(
  clientId: string,
  realm: string,
  loginRealm: string,
  rolesByClient: Record<string, { roles: string[] }>,
): Finding[] {
  // The master realm has a client for each other realm; a realm has one for itself.
  const management =
    loginRealm === realm ? 'realm-management' : `${realm}-realm`;
  const roles = rolesByClient[management]?.roles ?? [];
  const missing = NEEDED.filter(role => !roles.includes(role));
  const spare = roles.filter(role => !NEEDED.includes(role));
  return [
    missing.length === 0
      ? good(`The service account of ${clientId} may read users and groups.`)
      : bad(
          `The service account of ${clientId} lacks ${missing.join(', ')}.`,
          `Give it these roles of ${management} under "Service accounts roles".`,
        ),
    ...(spare.length > 0
      ? [
          doubtful(
            `The service account of ${clientId} may do more than it needs: ${spare.join(', ')}.`,
            'Take these roles from it: whoever gets hold of its secret has them.',
          ),
        ]
      : []),
  ];
}

function rolesIn(token: string): Record<string, { roles: string[] }> {
  return (
    decodeJwt<{
      resource_access?: Record<string, { roles: string[] }>;
    }>(token).resource_access ?? {}
  );
}
