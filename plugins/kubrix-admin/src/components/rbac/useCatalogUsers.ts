import { stringifyEntityRef, UserEntity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import useDebounce from 'react-use/esm/useDebounce';
import { Suggestion } from './SuggestField';

/** How long a person who types must pause before the catalog is asked, in milliseconds. */
const PAUSE_MS = 250;
const LIMIT = 20;

/**
 * Users whom the catalog knows, by reference; none while it cannot be asked.
 *
 * @param typed - A part of a name or address, or of a reference
 */
export function useCatalogUsers(
  typed: string,
): ReadonlyMap<string, Suggestion> {
  const catalogApi = useApi(catalogApiRef);
  const [term, setTerm] = useState(typed);
  useDebounce(() => setTerm(typed), PAUSE_MS, [typed]);
  const { value } = useAsync(async () => {
    const { items } = await catalogApi.queryEntities({
      filter: { kind: 'user' },
      fields: ['kind', 'metadata', 'spec.profile'],
      fullTextFilter: {
        term: term.slice(term.lastIndexOf('/') + 1),
        fields: [
          'metadata.name',
          'spec.profile.displayName',
          'spec.profile.email',
        ],
      },
      orderFields: { field: 'metadata.name', order: 'asc' },
      limit: LIMIT,
    });
    return new Map(
      (items as UserEntity[]).map(user => [
        stringifyEntityRef(user),
        { detail: user.spec?.profile?.displayName },
      ]),
    );
  }, [catalogApi, term]);
  return value ?? new Map();
}
