import { UserEntity } from '@backstage/catalog-model';
import { byMembership } from './byMembership';

function user(name: string, memberOf?: string[]): UserEntity {
  return {
    apiVersion: 'backstage.io/v1beta1',
    kind: 'User',
    metadata: { name },
    spec: { memberOf },
  };
}

describe('byMembership', () => {
  it('puts members of the same groups together and changes nothing else', () => {
    const users = [
      user('ada', ['team-b']),
      user('bea', ['team-a', 'team-b']),
      user('cid'),
      user('dan', ['team-b']),
      user('eve', ['team-a']),
      user('fay', []),
    ];

    expect(byMembership(users).map(({ metadata }) => metadata.name)).toEqual([
      'cid',
      'fay',
      'eve',
      'bea',
      'ada',
      'dan',
    ]);
    expect(users.map(({ metadata }) => metadata.name).join()).toBe(
      'ada,bea,cid,dan,eve,fay',
    );
  });
});
