import { parseEntityRef } from '@backstage/catalog-model';
import { BackstageSignInResult } from '@backstage/plugin-auth-node';
import {
  SignInTraceStep,
  UNPROVISIONED_NAMESPACE,
} from '@kubrix/plugin-kubrix-common';
import { decodeJwt } from 'jose';
import { classifyFailure } from '../failures/classifyFailure';
import { SignInFailure } from '../failures/SignInFailure';

/** Whom a resolver lets in: somebody in the catalog, a pending user, or whom its `dangerously…` option lets in. */
export function describeAdmission(
  { token }: BackstageSignInResult,
  isInCatalog: boolean,
): string {
  const { sub = '' } = decodeJwt(token);
  if (parseEntityRef(sub).namespace === UNPROVISIONED_NAMESPACE) {
    return `pending ${sub}`;
  }
  return `${isInCatalog ? 'catalog-user' : 'without-catalog-user'} ${sub}`;
}

/** Why a resolver lets nobody in: by a code, or because it leaves that to the next one. */
export function describeRefusal(error: Error): string {
  if (error.name === 'NotFoundError') {
    return 'nobody';
  }
  const code =
    error instanceof SignInFailure
      ? error.code
      : classifyFailure(error, 'identity');
  return `refused ${code}`;
}

/**
 * What a Backstage token says, without the token.
 *
 * @param ent - What was asked for; by default it is not in the token
 */
export function describeToken(
  { token, identity }: BackstageSignInResult,
  ent: string[] | undefined,
): SignInTraceStep['facts'] {
  const { sub = '', exp } = decodeJwt(token);
  return {
    sub,
    ent: identity?.ownershipEntityRefs ?? ent ?? [],
    ...(exp !== undefined && { expires: new Date(exp * 1_000).toISOString() }),
  };
}
