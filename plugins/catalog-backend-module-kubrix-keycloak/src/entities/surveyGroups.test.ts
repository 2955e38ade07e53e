import GroupRepresentation from '@keycloak/keycloak-admin-client/lib/defs/groupRepresentation';
import { surveyGroups } from './surveyGroups';

const group = (path: string): GroupRepresentation => ({
  id: `id-of-${path}`,
  name: path.split('/').at(-1),
  path,
});

describe('surveyGroups', () => {
  it.each<[string, string[], object]>([
    ['groups that have names of their own', ['/a', '/a/b'], {}],
    [
      'groups whose name is the same as another one',
      ['/a', '/a/team', '/b/Team'],
      { otherName: 1 },
    ],
    [
      'groups whose name becomes the same',
      ['/team one', '/team+one'],
      { otherName: 1 },
    ],
    [
      'names that the catalog does not accept',
      ['/-a', '/b'],
      { invalidName: 1 },
    ],
  ])('counts %s', (_, paths, counts) => {
    expect(surveyGroups(paths.map(group))).toEqual({
      all: paths.length,
      otherName: 0,
      invalidName: 0,
      ...counts,
    });
  });
});
