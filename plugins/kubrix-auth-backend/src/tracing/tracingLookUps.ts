import { FindCatalogUsers } from '../identity/catalogUsers';
import { describeLookUp } from './describeLookUp';
import { recordStep } from './recordStep';

/** Look-ups that are recorded; for single people, not for those who are looked up together. */
export function tracingLookUps(
  findCatalogUsers: FindCatalogUsers,
): FindCatalogUsers {
  return async person => {
    const answer = await findCatalogUsers(person);
    recordStep('lookup', () => describeLookUp(person, answer));
    return answer;
  };
}
