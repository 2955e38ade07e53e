import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { setTimeout as delay } from 'node:timers/promises';
import { recordStep } from '../tracing/recordStep';
import { IdentifyPerson } from './identifyPerson';
import { Person } from './person';

const LOOK_EVERY_MS = 250;

/**
 * Waits for a person to become a catalog user.
 *
 * @param options - How to look, and for how many milliseconds; 0 does not look at all
 * @returns The catalog user, undefined when the time is over.
 */
export async function awaitCatalogUser(
  person: Person,
  options: { identifyPerson: IdentifyPerson; waitMs: number },
): Promise<Entity | undefined> {
  const end = Date.now() + options.waitMs;
  while (Date.now() < end) {
    await delay(LOOK_EVERY_MS);
    const decision = await options.identifyPerson(person);
    if (decision.type === 'catalog-user') {
      recordStep('lookup', () => ({
        'kubrix.provisioning.waitSeconds': options.waitMs / 1_000,
        found: stringifyEntityRef(decision.user),
      }));
      return decision.user;
    }
  }
  return undefined;
}
