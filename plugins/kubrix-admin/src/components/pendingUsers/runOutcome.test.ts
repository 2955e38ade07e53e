import { KeycloakSyncRun } from '@kubrix/plugin-kubrix-common';
import { RunOutcome, runOutcome } from './runOutcome';

describe('runOutcome', () => {
  it.each<[KeycloakSyncRun['outcome'], number, RunOutcome]>([
    ['running', 0, 'running'],
    ['running', 1, 'interrupted'],
    ['applied', 1, 'applied'],
    ['refused', 0, 'refused'],
    ['failed', 4, 'failed'],
  ])('%s at place %d is %s', (outcome, index, shown) => {
    expect(runOutcome({ outcome }, index)).toBe(shown);
  });
});
