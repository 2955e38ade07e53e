import { Entity } from '@backstage/catalog-model';
import { AuthResolverCatalogUserQuery } from '@backstage/plugin-auth-node';
import { Person } from '../identity/person';
import { CatalogAnswer } from '../identity/resolveIdentity';
import { describeLookUp, describeQuery } from './describeLookUp';

const jane: Person = {
  issuer: 'https://keycloak.example.com/realms/kubrix',
  sub: 'id-of-jane',
  email: 'jane@example.com',
};
const user = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name },
});
const nobody: CatalogAnswer = { type: 'users', byBinding: [], byEmail: [] };

const binding = {
  'keycloak.org/id': 'i•••',
  'keycloak.org/realm': 'kubrix',
};
const address = { 'spec.profile.email': 'j•••@example.com' };

describe('describeLookUp', () => {
  it.each<[string, Person, CatalogAnswer, object]>([
    [
      'both',
      jane,
      {
        type: 'users',
        byBinding: [user('jdoe')],
        byEmail: [user('jdoe'), user('other')],
      },
      {
        ...binding,
        ...address,
        byBinding: ['user:default/jdoe'],
        byEmail: ['user:default/jdoe', 'user:default/other'],
      },
    ],
    [
      'nobody',
      jane,
      nobody,
      { ...binding, ...address, byBinding: [], byEmail: [] },
    ],
    [
      'no address to ask for',
      { ...jane, email: undefined },
      nobody,
      { ...binding, byBinding: [], byEmail: [] },
    ],
    [
      'an address that cannot be asked for',
      { ...jane, email: 'jane@a@b' },
      nobody,
      { ...binding, byBinding: [], byEmail: [] },
    ],
    [
      'no realm to ask for',
      { ...jane, issuer: 'https://id.example.com' },
      nobody,
      { ...address, byBinding: [], byEmail: [] },
    ],
    [
      'no answer',
      jane,
      { type: 'unavailable', error: new Error('refused, token=abc') },
      { ...binding, ...address, unavailable: 'refused, token=***' },
    ],
  ])('%s', (_, person, answer, facts) => {
    expect(describeLookUp(person, answer)).toEqual(facts);
  });
});

describe('describeQuery', () => {
  it.each<[AuthResolverCatalogUserQuery, object]>([
    [{ entityRef: 'user:default/jane' }, { entityRef: 'user:default/jane' }],
    [{ entityRef: { name: 'jane' } }, { entityRef: 'jane' }],
    [
      { entityRef: { name: 'jane@example.com' } },
      { entityRef: 'j•••@example.com' },
    ],
    [
      { annotations: { 'github.com/user-id': 'U_1' } },
      { annotations: ['github.com/user-id=U•••'] },
    ],
    [
      { filter: { 'spec.profile.email': 'jane@example.com' } },
      { filter: ['spec.profile.email=j•••@example.com'] },
    ],
    [
      { filter: [{ a: 'first' }, { b: ['second', 'third'] }] },
      { filter: ['a=f•••', 'b=s•••'] },
    ],
  ])('%j: %j', (query, facts) => {
    expect(describeQuery(query)).toEqual(facts);
  });
});
