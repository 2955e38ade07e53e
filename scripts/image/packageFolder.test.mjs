import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packageFolder } from './packageFolder.mjs';

const files = new Set(
  [
    'node_modules/a',
    'node_modules/a/node_modules/b',
    'node_modules/@scope/name',
    'packages/backend',
    'plugins/kubrix-common',
    'plugins/kubrix-common/node_modules/a',
  ].map(folder => `${folder}/package.json`),
);

/** @type {Array<[string, string | undefined]>} */
const FILES = [
  ['node_modules/a/lib/index.js', 'node_modules/a'],
  ['node_modules/a/package.json', 'node_modules/a'],
  ['node_modules/@scope/name/package.json', 'node_modules/@scope/name'],
  ['node_modules/a/node_modules/b/b.js', 'node_modules/a/node_modules/b'],
  ['node_modules/a/dist/node_modules/c/c.js', 'node_modules/a'],
  ['node_modules/a/src/plugins/b/c.js', 'node_modules/a'],
  ['packages/backend/dist/index.cjs.js', 'packages/backend'],
  ['plugins/kubrix-common/dist/a.js', 'plugins/kubrix-common'],
  [
    'plugins/kubrix-common/node_modules/a/a.js',
    'plugins/kubrix-common/node_modules/a',
  ],
  ['plugins/no-manifest/a.js', undefined],
  ['node_modules/.bin/tool', undefined],
  ['package.json', undefined],
];

for (const [file, expected] of FILES) {
  test(`${file} belongs to ${expected ?? 'no package'}`, () => {
    assert.equal(packageFolder(file, files), expected);
  });
}
