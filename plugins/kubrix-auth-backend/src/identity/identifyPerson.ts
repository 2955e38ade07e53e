import { FindCatalogUsers } from './catalogUsers';
import { Person } from './person';
import { IdentityDecision, resolveIdentity } from './resolveIdentity';

/** Finds out who a person is: the one decision that sign-in, refresh and the provisioning status share. */
export type IdentifyPerson = (person: Person) => Promise<IdentityDecision>;

/** Creates the function that asks the catalog and decides. */
export function createIdentifyPerson(options: {
  findCatalogUsers: FindCatalogUsers;
  requireKeycloakBinding: boolean;
}): IdentifyPerson {
  const { findCatalogUsers } = options;
  return async person =>
    resolveIdentity(person, await findCatalogUsers(person), options);
}
