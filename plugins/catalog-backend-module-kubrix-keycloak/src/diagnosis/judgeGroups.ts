import { Finding } from '@kubrix/plugin-kubrix-common';
import { doubtful, good } from '@kubrix/plugin-kubrix-node';
import { GroupSurvey } from '../entities/surveyGroups';

/**
 * Judges what a survey of a realm's groups counted.
 *
 * @param source - Whose groups, and when they were counted
 */
export function judgeGroups(
  { all, otherName, invalidName }: GroupSurvey,
  source: string,
): Finding[] {
  return [
    good(`There are ${all} groups (${source}).`),
    ...(otherName > 0
      ? [
          good(
            `With a name that another group has in the catalog: ${otherName} of these; they are named by their path there, or by their id.`,
          ),
        ]
      : []),
    ...(invalidName > 0
      ? [
          doubtful(
            `With a name that the catalog does not accept: ${invalidName} of these groups.`,
            'Rename them in Keycloak: at most 63 letters, digits, - _ and ., with a letter or digit at both ends.',
          ),
        ]
      : []),
  ];
}
