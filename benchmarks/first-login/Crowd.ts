import { Keycloak } from '../../e2e/fixtures/keycloak';
import { Portal } from '../../e2e/fixtures/portal';

const GROUP_SIZE = 100;

/** Many people whom a full sync brings into the catalog. */
export class Crowd {
  readonly #portal: Portal;
  readonly #size: number;
  readonly #usersBefore: number;

  private constructor(portal: Portal, size: number, usersBefore: number) {
    this.#portal = portal;
    this.#size = size;
    this.#usersBefore = usersBefore;
  }

  /** Adds people to Keycloak, a hundred in each group, and starts a full sync. */
  static async send(
    size: number,
    { keycloak, portal }: { keycloak: Keycloak; portal: Portal },
  ): Promise<Crowd> {
    const usersBefore = await countUsers(portal);
    await keycloak.importUsers(
      Array.from({ length: size }, (_, index) => ({
        username: `crowd-${index}`,
        email: `crowd-${index}@kubrix.local`,
        groups: [`crowd-${Math.floor(index / GROUP_SIZE)}`],
      })),
    );
    await portal.triggerSync();
    return new Crowd(portal, size, usersBefore);
  }

  /**
   * Whether some of them are not in the catalog yet.
   *
   * @param others - How many other people have come since the crowd was sent
   */
  async isArriving(others: number): Promise<boolean> {
    const arrived =
      (await countUsers(this.#portal)) - this.#usersBefore - others;
    return arrived < this.#size;
  }
}

async function countUsers(portal: Portal): Promise<number> {
  const response = await portal.fetch(
    '/api/catalog/entity-facets?filter=kind=user&facet=kind',
  );
  const { facets } = await response.json();
  return facets.kind[0].count;
}
