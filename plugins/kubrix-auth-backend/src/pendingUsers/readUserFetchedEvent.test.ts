import { readUserFetchedEvent } from './readUserFetchedEvent';

const event = {
  issuer: 'https://login.example.com/realms/kubrix',
  sub: 'id-of-jane',
  userEntityRef: 'user:unprovisioned/jane',
  outcome: 'added',
};

describe('readUserFetchedEvent', () => {
  it.each([
    'added',
    'disabled',
    'name-conflict',
    'filtered-out',
    'unknown',
    'failed',
  ])('reads the outcome %s', outcome => {
    expect(readUserFetchedEvent({ ...event, outcome })).toEqual({
      ...event,
      outcome,
    });
  });

  it.each([
    [undefined],
    [null],
    ['jane'],
    [{}],
    [{ ...event, sub: 1 }],
    [{ ...event, sub: '' }],
    [{ ...event, issuer: undefined }],
    [{ ...event, userEntityRef: '' }],
    [{ ...event, outcome: 'lost' }],
    [{ ...event, outcome: undefined }],
  ])('refuses %j', payload => {
    expect(readUserFetchedEvent(payload)).toBeUndefined();
  });
});
