import { NotFoundError } from '@backstage/errors';
import { UnsecuredJWT } from 'jose';
import { SignInFailure } from '../failures/SignInFailure';
import {
  describeAdmission,
  describeRefusal,
  describeToken,
} from './describeIdentity';

const tokenFor = (sub: string) =>
  new UnsecuredJWT({ sub }).setExpirationTime(1_700_000_000).encode();

describe('describeAdmission', () => {
  it.each([
    ['user:default/jane', true, 'catalog-user user:default/jane'],
    ['user:default/jane', false, 'without-catalog-user user:default/jane'],
    ['user:unprovisioned/jane', true, 'pending user:unprovisioned/jane'],
  ])('%s, in the catalog %s: %s', (sub, isInCatalog, decision) => {
    expect(describeAdmission({ token: tokenFor(sub) }, isInCatalog)).toBe(
      decision,
    );
  });
});

describe('describeRefusal', () => {
  it.each([
    [
      new SignInFailure('BINDING_CONFLICT', 'secret'),
      'refused BINDING_CONFLICT',
    ],
    [
      new Error('User lookup resulted in multiple matches'),
      'refused EMAIL_CONFLICT',
    ],
    [new Error('secret'), 'refused SIGN_IN_FAILED'],
    [new NotFoundError('User not found'), 'nobody'],
  ])('%s: %s', (error, decision) => {
    expect(describeRefusal(error)).toBe(decision);
  });
});

describe('describeToken', () => {
  const token = tokenFor('user:default/jane');
  const facts = {
    sub: 'user:default/jane',
    expires: '2023-11-14T22:13:20.000Z',
  };

  it('has what was issued', () => {
    const identity = {
      type: 'user' as const,
      userEntityRef: 'user:default/jane',
      ownershipEntityRefs: ['user:default/jane', 'group:default/editors'],
    };
    expect(describeToken({ token, identity }, ['asked'])).toEqual({
      ...facts,
      ent: ['user:default/jane', 'group:default/editors'],
    });
  });

  it('has what was asked for where nobody says what was issued', () => {
    expect(describeToken({ token }, ['asked'])).toEqual({
      ...facts,
      ent: ['asked'],
    });
  });
});
