import { pendingUser } from '../../../__fixtures__/FakeBackend';
import { personOf } from './personOf';

describe('personOf', () => {
  it.each([
    [{}, 'jdoe'],
    [{ username: undefined }, 'jane.doe@kubrix.test'],
    [{ username: undefined, email: undefined }, 'jane.doe'],
  ])('%j: %s', (changes, person) => {
    expect(personOf(pendingUser(changes))).toBe(person);
  });
});
