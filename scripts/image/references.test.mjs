import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryPoints, readReferences, resolveRelative } from './references.mjs';

/** @type {Array<[string, string[], string[]]>} */
const SOURCES = [
  [`require('./a')`, ['./a'], []],
  [`require.resolve("../a.json")`, ['../a.json'], []],
  [`import a from './a.mjs';import'./b'`, ['./a.mjs', './b'], []],
  [`export*from"..";await import(\`./c\`)`, ['..', './c'], []],
  [`require('pg')`, [], ['pg']],
  [`import x from '@scope/name/sub/path'`, [], ['@scope/name']],
  [`load(client || "mysql2")`, [], ['mysql2']],
  [`path.join(__dirname, './a')`, [], []],
  [`'two words' + \`\${part}-name\``, [], []],
];

for (const [source, files, packages] of SOURCES) {
  test(`what is named by ${source}`, () => {
    assert.deepEqual(readReferences(source), { files, packages });
  });
}

const files = new Set([
  'lib/a.js',
  'lib/a/index.js',
  'lib/b/index.js',
  'lib/c.json',
  'lib/exact.mjs',
]);

/** @type {Array<[string, string | undefined]>} */
const SPECIFIERS = [
  ['./a', 'lib/a.js'],
  ['./a/', 'lib/a.js'],
  ['./b', 'lib/b/index.js'],
  ['./c', 'lib/c.json'],
  ['./exact.mjs', 'lib/exact.mjs'],
  ['../lib/exact.mjs', 'lib/exact.mjs'],
  ['./missing', undefined],
];

for (const [specifier, expected] of SPECIFIERS) {
  test(`${specifier} in lib/main.js is ${expected ?? 'nothing'}`, () => {
    assert.equal(resolveRelative('lib/main.js', specifier, files), expected);
  });
}

/** @type {Array<[string, object, string[]]>} */
const MANIFESTS = [
  ['nothing', {}, ['index.js']],
  ['main', { main: './lib/main' }, ['lib/main']],
  [
    'exports of one file',
    { main: 'a.js', exports: './b.js' },
    ['a.js', 'b.js'],
  ],
  [
    'conditions',
    {
      main: 'a.js',
      exports: {
        '.': {
          types: './types.d.ts',
          browser: './browser.js',
          import: { types: './types.d.mts', default: './esm.mjs' },
          require: './cjs.cjs',
        },
        './sub': ['./sub.js'],
        './hidden': null,
      },
    },
    ['a.js', 'esm.mjs', 'cjs.cjs', 'sub.js'],
  ],
];

for (const [name, manifest, expected] of MANIFESTS) {
  test(`a package with ${name} is entered by ${expected}`, () => {
    assert.deepEqual(entryPoints(manifest), expected);
  });
}
