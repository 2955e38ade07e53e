import { composePortalUrl } from '../../fixtures/environment';
import { Credentials } from '../../fixtures/keycloak';
import { demoUsers } from '../../fixtures/people';
import { expect, portalsTest } from '../../fixtures/test';
import { HttpVisitor } from './HttpVisitor';
import { Replica } from './replicas';

/** The first sync with Keycloak runs when the portal starts. */
const FIRST_SYNC_LIMIT_MS = 60_000;
/** A replica may take two minutes to start. */
const REVIVAL_LIMIT_MS = 150_000;

/** For specs that look at two replicas behind the load balancer, one replica at a time or both through it. */
export const scaleTest = portalsTest.extend<
  {
    /** Somebody who visits the portal over HTTP. */
    visitor: (credentials: Credentials) => Promise<HttpVisitor>;
    /** The replica that a test may kill; it serves again when the test is over, whatever became of the test. */
    victim: Replica;
  },
  {
    /** Where users find the portal. */
    loadBalancerUrl: string;
    replicas: Replica[];
    /** The token of an admin, once the catalog knows the admin. */
    adminToken: () => Promise<string>;
  }
>({
  loadBalancerUrl: [
    async ({ playwright: _ }, use) => {
      await use(composePortalUrl());
    },
    { scope: 'worker' },
  ],
  replicas: [
    async ({ playwright: _ }, use) => {
      await use(await Replica.findAll());
    },
    { scope: 'worker' },
  ],
  adminToken: [
    async ({ playwright, loadBalancerUrl: url }, use) => {
      await use(async () => {
        const admin = await HttpVisitor.create(
          playwright.request,
          demoUsers.admin,
        );
        let token = '';
        await expect
          .poll(
            async () => {
              const signedIn = await admin.signIn({ start: url, finish: url });
              token = signedIn.token;
              return signedIn.userEntityRef;
            },
            {
              message: 'the catalog knows the admin',
              timeout: FIRST_SYNC_LIMIT_MS,
            },
          )
          .toBe('user:default/demoadmin');
        await admin.dispose();
        return token;
      });
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ loadBalancerUrl }, use) => {
    await use(loadBalancerUrl);
  },
  visitor: async ({ playwright }, use) => {
    const visitors: HttpVisitor[] = [];
    await use(async credentials => {
      const visitor = await HttpVisitor.create(playwright.request, credentials);
      visitors.push(visitor);
      return visitor;
    });
    await Promise.all(visitors.map(visitor => visitor.dispose()));
  },
  victim: [
    async ({ replicas }, use) => {
      const [victim] = replicas;
      await use(victim);
      await victim.start();
    },
    { scope: 'test', timeout: REVIVAL_LIMIT_MS },
  ],
});
