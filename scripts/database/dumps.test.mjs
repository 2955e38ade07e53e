import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../environment/environments.mjs';
import { findUntested, readDumpName } from './dumps.mjs';

const dumpsDirectory = path.join(root, 'packages/backend/__fixtures__/db');

const stock = { name: 'stock-1', sql: '' };
const first = { name: 'portal-1', sql: "(1, 'a.js'), (2, 'b.js')" };
const second = {
  name: 'portal-2',
  sql: "(1, 'a.js'), (2, 'b.js'), (3, 'c.js')",
};

for (const [what, migrations, dumps, untested] of /** @type {const} */ ([
  ['those before the first dump', ['a.js', 'b.js'], [first], []],
  ['one since then', ['a.js', 'b.js', 'c.js'], [first], []],
  ['two since then', ['a.js', 'b.js', 'c.js', 'd.js'], [first], ['d.js']],
  [
    'two with a dump between',
    ['a.js', 'b.js', 'c.js', 'd.js'],
    [first, second],
    [],
  ],
  ['a first one of its kind', ['x.js'], [first], []],
  ['a second one of a new kind', ['x.js', 'y.js'], [stock, first], ['y.js']],
])) {
  test(`finds which migrations no dump tests: ${what}`, () => {
    assert.deepEqual(findUntested([[...migrations]], [...dumps]), untested);
  });
}

test('every migration since the first dump has one from just before it', () => {
  const migrations = readdirSync(path.join(root, 'plugins'))
    .map(plugin => path.join(root, 'plugins', plugin))
    .filter(plugin => readdirSync(plugin).includes('migrations'))
    .map(plugin => readdirSync(path.join(plugin, 'migrations')).sort());
  const dumps = readdirSync(dumpsDirectory)
    .filter(file => file.endsWith('.sql'))
    .map(file => ({
      name: path.basename(file, '.sql'),
      sql: readFileSync(path.join(dumpsDirectory, file), 'utf8'),
    }));
  assert.ok(migrations.length > 0, 'there are no migrations at all');
  assert.deepEqual(
    findUntested(migrations, dumps),
    [],
    'take a dump with the code from before the migration, see packages/backend/__fixtures__/db/README.md',
  );
});

test('reads the name of a new dump', () => {
  assert.equal(readDumpName(['portal-0.2.0']), 'portal-0.2.0');
});

for (const argv of [
  [],
  ['0.2.0'],
  ['portal-'],
  ['portal-../x'],
  ['portal-1', 'x'],
]) {
  test(`refuses '${argv.join(' ')}' as the name of a dump`, () => {
    assert.throws(() => readDumpName(argv), {
      message: `'${argv.join(' ')}' is no name for a dump: give one that begins with 'portal-', of lower-case letters, digits, dots and dashes, as in 'npm run dump -- portal-0.2.0'`,
    });
  });
}
