import { EntityLayout } from '@backstage/plugin-catalog';
import {
  EntityTechdocsContent,
  isTechDocsAvailable,
} from '@backstage/plugin-techdocs';
import { ReportIssue } from '@backstage/plugin-techdocs-module-addons-contrib';
import { TechDocsAddons } from '@backstage/plugin-techdocs-react';

/** What docs pages have beside their text. */
export const docsAddons = (
  <TechDocsAddons>
    <ReportIssue />
  </TechDocsAddons>
);

/** The docs of an entity that has some. */
export const docsTab = (
  <EntityLayout.Route path="/docs" title="Docs" if={isTechDocsAvailable}>
    <EntityTechdocsContent>{docsAddons}</EntityTechdocsContent>
  </EntityLayout.Route>
);
