import { Finding } from '@kubrix/plugin-kubrix-common';
import { doubtful, good } from '@kubrix/plugin-kubrix-node';
import { UserSurvey } from '../entities/surveyUsers';

/** What is wrong with those whom the survey counts, and what to do about it. */
const SHORTCOMINGS: {
  key: keyof UserSurvey;
  problem: string;
  remedy: string;
}[] = [
  {
    key: 'withoutEmail',
    problem: 'Without an email address',
    remedy: 'Enter one in Keycloak, and mark it as verified.',
  },
  {
    key: 'unverifiedEmail',
    problem: 'With an email address that is not verified',
    remedy:
      'Let them verify it, or mark it as verified in Keycloak where your directory vouches for it.',
  },
  {
    key: 'sharedEmail',
    problem: 'With an email address that somebody else has, too',
    remedy:
      'Give each an address of their own, and switch "Duplicate emails" off.',
  },
  {
    key: 'takenName',
    problem: "With a user name that becomes the same as somebody else's",
    remedy:
      'Rename one of each two in Keycloak; the log of the sync names them.',
  },
  {
    key: 'invalidName',
    problem: 'With a user name that the catalog does not accept',
    remedy:
      'Rename them in Keycloak: at most 63 letters, digits, - _ and ., with a letter or digit at both ends.',
  },
];

/**
 * Judges what a survey of a realm's users counted.
 *
 * @param source - Whose users, and when they were counted
 */
export function judgeUsers(survey: UserSurvey, source: string): Finding[] {
  return [
    good(
      `${survey.enabled} people are enabled, ${survey.disabled} are disabled (${source}).`,
    ),
    ...SHORTCOMINGS.filter(({ key }) => survey[key] > 0).map(
      ({ key, problem, remedy }) =>
        doubtful(`${problem}: ${survey[key]} of those enabled.`, remedy),
    ),
  ];
}
