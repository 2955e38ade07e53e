import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fingerprint } from './dependencies.mjs';

const lock = { name: 'yarn.lock', content: 'a' };
const manifest = { name: 'package.json', content: 'b' };

describe('fingerprint', () => {
  it('does not depend on the order of files', () => {
    assert.equal(fingerprint([lock, manifest]), fingerprint([manifest, lock]));
  });

  for (const [name, files] of /** @type {const} */ ([
    ['a changed file', [{ ...lock, content: 'c' }, manifest]],
    [
      'a new file',
      [lock, manifest, { name: 'plugins/x/package.json', content: '' }],
    ],
    [
      'content that moved to another file',
      [
        { ...lock, content: 'b' },
        { ...manifest, content: 'a' },
      ],
    ],
  ])) {
    it(`changes with ${name}`, () => {
      assert.notEqual(fingerprint([...files]), fingerprint([lock, manifest]));
    });
  }
});
