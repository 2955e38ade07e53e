import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuSeconds, residentMb } from './processState.mjs';

test('processor time is that of user and system', () => {
  const stat =
    '1 (node (a) b) S 0 1 1 0 -1 4194560 99 0 5 0 1234 66 0 0 20 0 11 0 5000';
  assert.equal(cpuSeconds(stat), 13);
});

test('resident memory is in MB', () => {
  const status = 'Name:\tnode\nVmHWM:\t  400000 kB\nVmRSS:\t  250000 kB\n';
  assert.equal(residentMb(status), 256);
});
