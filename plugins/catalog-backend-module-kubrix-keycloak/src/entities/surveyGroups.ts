import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import GroupRepresentation from '@keycloak/keycloak-admin-client/lib/defs/groupRepresentation';
import { groupNameCandidates, nameGroups } from './groupNames';

/** How the groups of a realm are named in the catalog. */
export interface GroupSurvey {
  all: number;
  /** Whose own name another group gets, so that theirs is made of their path or id. */
  otherName: number;
  /** Whose name the catalog does not accept. */
  invalidName: number;
}

/** Counts groups that do not get their own name, or none at all. */
export function surveyGroups(groups: GroupRepresentation[]): GroupSurvey {
  const names = nameGroups(groups, new Map());
  const nameOf = ({ id = '' }: GroupRepresentation) => names.get(id) ?? '';
  return {
    all: groups.length,
    otherName: groups.filter(
      group => nameOf(group) !== groupNameCandidates(group)[0],
    ).length,
    invalidName: groups.filter(
      group => !KubernetesValidatorFunctions.isValidObjectName(nameOf(group)),
    ).length,
  };
}
