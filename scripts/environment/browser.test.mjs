import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserCandidates, canInstallFromDebian } from './browser.mjs';

describe('browserCandidates', () => {
  it('prefers Chromium anywhere on the path to Chrome', () => {
    const candidates = browserCandidates({
      platform: 'linux',
      searchPath: '/a::/b',
    });
    assert.deepEqual(candidates.slice(0, 2), ['/a/chromium', '/b/chromium']);
    assert.ok(candidates.includes('/b/google-chrome'));
  });

  it('knows the applications of a Mac', () => {
    assert.deepEqual(
      browserCandidates({ platform: 'darwin', searchPath: '' }),
      [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ],
    );
  });
});

describe('canInstallFromDebian', () => {
  for (const [uid, osRelease, expected] of /** @type {const} */ ([
    [0, 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n', true],
    [1000, 'ID=debian\n', false],
    [0, 'ID=ubuntu\nID_LIKE=debian\n', false],
    [undefined, '', false],
  ])) {
    it(`is ${expected} for uid ${uid} on ${JSON.stringify(osRelease)}`, () => {
      assert.equal(canInstallFromDebian({ uid, osRelease }), expected);
    });
  }
});
