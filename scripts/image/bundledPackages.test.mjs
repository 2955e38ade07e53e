import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledPackageFolders } from './bundledPackages.mjs';

/** @type {Array<[string, string[]]>} */
const SOURCES = [
  [
    'webpack://app/../../node_modules/@mui/core/esm/a.js',
    ['/app/node_modules/@mui/core'],
  ],
  [
    'webpack://app/../../node_modules/a/node_modules/b/index.js?1234',
    ['/app/node_modules/a/node_modules/b'],
  ],
  [
    'webpack://app/./node_modules/c/index.js',
    ['/app/packages/app/node_modules/c'],
  ],
  [
    'webpack://app/json|/app/node_modules/d/schema.json',
    ['/app/node_modules/d'],
  ],
  ['webpack://app/../../plugins/kubrix-signin/src/index.ts', []],
  ['webpack://app/webpack/runtime/chunks', []],
];

for (const [source, expected] of SOURCES) {
  test(`${source} comes from ${expected.length ? expected : 'no package'}`, () => {
    assert.deepEqual(
      bundledPackageFolders([source], '/app/packages/app'),
      expected,
    );
  });
}

test('each package is there once, in order', () => {
  const sources = ['b/1.js', 'a/1.js', 'b/2.js'].map(
    file => `webpack://app/../../node_modules/${file}`,
  );
  assert.deepEqual(bundledPackageFolders(sources, '/app/packages/app'), [
    '/app/node_modules/a',
    '/app/node_modules/b',
  ]);
});
