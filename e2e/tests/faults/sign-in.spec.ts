import { once } from 'node:events';
import { createServer } from 'node:https';
import { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { runDoctor } from '../../fixtures/doctor';
import { loggedUnder } from '../../fixtures/loggedUnder';
import { newColleague } from '../../fixtures/people';
import { expect, portalsTest as test } from '../../fixtures/test';

test.afterEach(({ keycloakProxy }) => keycloakProxy.restore());

test('somebody whose account is disabled while they log in reads what Keycloak says', async ({
  keycloak,
  keycloakProxy,
  launchPortal,
  signInPage,
}) => {
  const portal = await launchPortal({
    env: { OIDC_METADATA_URL: `${keycloakProxy.url}/realms/kubrix` },
  });
  await portal.ready();
  const jane = newColleague();
  const credentials = await keycloak.createUser(jane);
  const tokens = keycloakProxy.hold(/\/protocol\/openid-connect\/token$/);
  // The click in Keycloak's form lasts until the portal answers.
  const signedIn = signInPage.signIn(credentials, portal.baseUrl);
  await expect.poll(() => tokens.reached).toBe(true);
  await keycloak.updateUser(jane.username, { enabled: false });
  tokens.release();
  await signedIn;

  await expect(signInPage.alert).toContainText('Keycloak refused the sign-in');
  const details = await signInPage.readDetails();
  expect(details.Code).toBe('IDP_ERROR');
  expect(loggedUnder(portal, details)).toContain('invalid_grant');
});

test('a Keycloak whose certificate nobody knows is not believed', async ({
  launchPortal,
  signInPage,
}) => {
  const { private: key, cert } = generate(
    [{ name: 'commonName', value: 'localhost' }],
    { keySize: 2048, algorithm: 'sha256' },
  );
  const server = createServer({ key, cert }).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const env = { OIDC_METADATA_URL: `https://localhost:${port}/realms/kubrix` };
  const portal = await launchPortal({ env });
  await portal.ready();

  await signInPage.goto(portal.baseUrl);
  await signInPage.open('Keycloak OIDC');
  await expect(signInPage.alert).toContainText(
    'The portal does not trust the connection to Keycloak',
  );
  const details = await signInPage.readDetails();
  expect(details.Code).toBe('TLS_UNTRUSTED');
  expect(loggedUnder(portal, details)).toContain('NODE_EXTRA_CA_CERTS');
  const { findings } = await runDoctor({ variables: env });
  expect(findings.discovery).toEqual([
    `bad: The certificate of https://localhost:${port} is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT).`,
  ]);
  server.close();
});
