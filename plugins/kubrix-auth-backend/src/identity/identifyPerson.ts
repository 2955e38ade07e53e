import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { createFindCatalogUsers } from './catalogUsers';
import { Person } from './person';
import { IdentityDecision, resolveIdentity } from './resolveIdentity';

/** Finds out who a person is: the one decision that sign-in, refresh and the provisioning status share. */
export type IdentifyPerson = (person: Person) => Promise<IdentityDecision>;

/** Creates the function that asks the catalog and decides. */
export function createIdentifyPerson(options: {
  catalog: CatalogService;
  auth: AuthService;
  requireKeycloakBinding: boolean;
}): IdentifyPerson {
  const findCatalogUsers = createFindCatalogUsers(options);
  return async person =>
    resolveIdentity(person, await findCatalogUsers(person), options);
}
