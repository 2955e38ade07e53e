import {
  nextCheckDelay,
  ProvisioningEvent,
  provisioningReducer,
  ProvisioningState,
} from './provisioningState';

const starting: ProvisioningState = { phase: 'starting' };
const waiting: ProvisioningState = { phase: 'waiting' };
const blocked: ProvisioningState = {
  phase: 'blocked',
  reason: 'disabled',
  supportContact: 'help@example.com',
};
const ready: ProvisioningState = { phase: 'ready' };
const signedOut: ProvisioningState = { phase: 'signedOut' };
const failing = (failures: number, notBefore?: number): ProvisioningState => ({
  phase: 'failing',
  reason: 'unavailable',
  failures,
  notBefore,
});

const pendingAnswer: ProvisioningEvent = {
  type: 'answered',
  status: 'pending',
};
const informedAnswer: ProvisioningEvent = {
  type: 'answered',
  status: 'pending',
  lastSyncEndedAt: '2026-01-01T11:30:00Z',
  nextSyncAt: '2026-01-01T12:00:00Z',
  supportContact: 'help@example.com',
};
const informed: ProvisioningState = {
  phase: 'waiting',
  lastSyncEndedAt: '2026-01-01T11:30:00Z',
  nextSyncAt: '2026-01-01T12:00:00Z',
  supportContact: 'help@example.com',
};
const blockedAnswer: ProvisioningEvent = {
  type: 'answered',
  status: 'blocked',
  reason: 'disabled',
  supportContact: 'help@example.com',
};
const readyAnswer: ProvisioningEvent = { type: 'answered', status: 'ready' };
const failure: ProvisioningEvent = { type: 'failed', reason: 'unavailable' };
const signOut: ProvisioningEvent = { type: 'signedOut' };

describe('provisioningReducer', () => {
  it.each<[string, ProvisioningState, ProvisioningEvent, ProvisioningState]>([
    ['starting, pending', starting, pendingAnswer, waiting],
    ['starting, ready', starting, readyAnswer, ready],
    ['starting, failed', starting, failure, failing(1)],
    ['starting, signed out', starting, signOut, signedOut],
    ['waiting, pending', waiting, pendingAnswer, waiting],
    ['waiting, ready', waiting, readyAnswer, ready],
    ['waiting, failed', waiting, failure, failing(1)],
    ['waiting, signed out', waiting, signOut, signedOut],
    ['waiting, told more', waiting, informedAnswer, informed],
    ['told more, told less', informed, pendingAnswer, waiting],
    ['waiting, blocked', waiting, blockedAnswer, blocked],
    ['blocked, blocked', blocked, blockedAnswer, blocked],
    ['blocked, pending', blocked, pendingAnswer, waiting],
    ['blocked, ready', blocked, readyAnswer, ready],
    ['blocked, failed', blocked, failure, failing(1)],
    ['blocked, signalled', blocked, { type: 'signalled' }, starting],
    ['blocked, signed out', blocked, signOut, signedOut],
    ['failing, blocked', failing(3), blockedAnswer, blocked],
    ['ready, blocked', ready, blockedAnswer, ready],
    ['failing, pending', failing(3, 99), pendingAnswer, waiting],
    ['failing, ready', failing(3), readyAnswer, ready],
    ['failing, failed', failing(3, 99), failure, failing(4)],
    [
      'failing, told when to come back',
      failing(1),
      { ...failure, notBefore: 99 },
      failing(2, 99),
    ],
    ['failing, signed out', failing(3), signOut, signedOut],
    ['ready, pending', ready, pendingAnswer, ready],
    ['ready, failed', ready, failure, ready],
    ['ready, signed out', ready, signOut, ready],
    ['signed out, ready', signedOut, readyAnswer, signedOut],
    ['signed out, failed', signedOut, failure, signedOut],
  ])('%s', (_, state, event, expected) => {
    expect(provisioningReducer(state, event)).toEqual(expected);
  });

  it('makes a new state of an unchanged answer, so that the next wait begins', () => {
    expect(provisioningReducer(waiting, pendingAnswer)).not.toBe(waiting);
  });
});

describe('nextCheckDelay', () => {
  it.each<[string, ProvisioningState, boolean, number | undefined]>([
    ['starting', starting, false, 0],
    ['waiting', waiting, false, 10_000],
    ['waiting, visible again', waiting, true, 0],
    ['blocked', blocked, false, 10_000],
    ['blocked, visible again', blocked, true, 0],
    ['first failure', failing(1), false, 10_000],
    ['second failure', failing(2), false, 20_000],
    ['third failure', failing(3), false, 40_000],
    ['fourth failure', failing(4), false, 60_000],
    ['many failures', failing(2_000), false, 60_000],
    ['failing, visible again', failing(4), true, 0],
    ['told to wait longer', failing(1, 1_000 + 90_000), false, 90_000],
    ['told to wait shorter', failing(2, 1_000 + 5_000), false, 20_000],
    ['told a time that has passed', failing(1, 500), false, 10_000],
    ['told to wait, visible again', failing(1, 1_000 + 7_000), true, 7_000],
    ['told a passed time, visible again', failing(1, 500), true, 0],
    ['ready', ready, false, undefined],
    ['ready, visible again', ready, true, undefined],
    ['signed out', signedOut, false, undefined],
  ])('%s', (_, state, resumed, expected) => {
    expect(nextCheckDelay(state, { now: 1_000, resumed })).toBe(expected);
  });
});
