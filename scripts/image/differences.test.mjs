import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDifferences } from './differences.mjs';

const file = {
  path: 'app/a.js',
  type: 'file',
  mode: 0o644,
  uid: 0,
  gid: 0,
  sha256: 'a',
};

/** @type {Array<[string, import('./differences.mjs').FileState[], string[]]>} */
const OTHERS = [
  ['the same', [file], []],
  ['no file', [], ['app/a.js: only in the first image']],
  [
    'another file',
    [file, { ...file, path: 'app/0.js' }],
    ['app/0.js: only in the second image'],
  ],
  ['another content', [{ ...file, sha256: 'b' }], ['app/a.js: content']],
  [
    'another mode and owner',
    [{ ...file, mode: 0o755, uid: 1000, gid: 1 }],
    ['app/a.js: mode 644 and 755, owner 0:0 and 1000:1'],
  ],
  ['a link', [{ ...file, type: 'symlink' }], ['app/a.js: file and symlink']],
  [
    'what every container has of its own',
    [
      file,
      ...['.dockerenv', 'dev/console', 'etc/hosts'].map(path => ({
        ...file,
        path,
      })),
    ],
    [],
  ],
];

for (const [name, others, expected] of OTHERS) {
  test(`an image with ${name}`, () => {
    assert.deepEqual(findDifferences([file], others), expected);
  });
}
