import { CatalogIcon, DocsIcon } from '@backstage/core-components';
import { CatalogSearchResultListItem } from '@backstage/plugin-catalog';
import { TechDocsSearchResultListItem } from '@backstage/plugin-techdocs';

/** How each type of search result looks, on the search page and in the dialog of the navigation. */
export const searchResultItems = [
  <CatalogSearchResultListItem key="catalog" icon={<CatalogIcon />} />,
  <TechDocsSearchResultListItem key="techdocs" icon={<DocsIcon />} />,
];
