import { BackstageUserInfo } from '@backstage/backend-plugin-api';
import { isUnprovisionedUserRef } from '@kubrix/plugin-kubrix-common';
import { SuperUserGround } from './Decision';
import { PolicyIndex } from './PolicyIndex';
import { MembershipStatement } from './statements';
import { UNPROVISIONED_ROLE, UNPROVISIONED_USERS } from './unprovisioned';

/** Who asks, as a policy sees them. */
export interface Subject {
  userEntityRef: string;
  /** What the user is and belongs to; a pending user is and owns nothing but themselves, whatever they claim. */
  ownershipEntityRefs: string[];
  isPending: boolean;
}

/** Reads who asks from the identity that they signed in with. */
export function subjectOf({
  userEntityRef,
  ownershipEntityRefs,
}: BackstageUserInfo): Subject {
  const isPending = isUnprovisionedUserRef(userEntityRef);
  return {
    userEntityRef,
    ownershipEntityRefs: isPending
      ? [userEntityRef]
      : [...new Set([userEntityRef, ...ownershipEntityRefs])],
    isPending,
  };
}

/** What makes somebody a super user, if anything does; never for pending users. */
export function findSuperUser(
  index: PolicyIndex,
  { ownershipEntityRefs, isPending }: Subject,
): SuperUserGround | undefined {
  if (isPending) {
    return undefined;
  }
  for (const subject of ownershipEntityRefs) {
    const source = index.superUserSource(subject);
    if (source) {
      return { kind: 'super-user', subject, source };
    }
  }
  return undefined;
}

/**
 * Lists what gives somebody their roles.
 *
 * @remarks
 * Pending users have their one role only, and only where the policy gives it to them: no group, no default role.
 */
export function membershipsOf(
  index: PolicyIndex,
  { userEntityRef, ownershipEntityRefs, isPending }: Subject,
): MembershipStatement[] {
  if (isPending) {
    return [UNPROVISIONED_USERS, userEntityRef]
      .flatMap(subject => index.membershipsOf(subject))
      .filter(({ role }) => role === UNPROVISIONED_ROLE);
  }
  const memberships = ownershipEntityRefs.flatMap(subject =>
    index.membershipsOf(subject),
  );
  return index.defaultRole
    ? [
        ...memberships,
        {
          subject: userEntityRef,
          role: index.defaultRole.ref,
          source: index.defaultRole.source,
        },
      ]
    : memberships;
}
