import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { isDeepStrictEqual } from 'node:util';
import { reserveOrganisationKinds } from './organisationKinds';

/**
 * Refuses a configuration in which a location that anybody registers could bring users or groups.
 *
 * @throws InputError if `catalog.rules` allow them beyond `catalog.locations`
 */
export function checkOrganisationKinds(config: Config): void {
  if (
    !isDeepStrictEqual(
      config.getOptional('catalog.rules'),
      reserveOrganisationKinds(config),
    )
  ) {
    throw new InputError(
      'catalog.rules let every location bring User or Group entities, so whoever registers one could make up people. Read the configuration through reservingOrganisationKinds of @kubrix/plugin-catalog-backend-module-kubrix-keycloak, or allow these kinds under catalog.locations only',
    );
  }
}
