import { UserEntity } from '@backstage/catalog-model';

/**
 * Orders users so that members of the same groups stand together.
 *
 * @remarks
 * The catalog puts a group together again whenever one of its members comes, once for all who come at the same time.
 */
export function byMembership(users: readonly UserEntity[]): UserEntity[] {
  return users
    .map(user => ({ user, groups: (user.spec.memberOf ?? []).join() }))
    .sort((a, b) => (a.groups < b.groups ? -1 : Number(a.groups > b.groups)))
    .map(({ user }) => user);
}
