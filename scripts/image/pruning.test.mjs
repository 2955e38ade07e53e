import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planPruning } from './pruning.mjs';

/**
 * @param {Record<string, string>} portal Contents of files by path.
 */
function plan(portal) {
  return Object.fromEntries(
    planPruning({
      files: Object.keys(portal),
      platform: 'linux-x64',
      read: file => portal[file],
    }),
  );
}

const backend = {
  'packages/backend/package.json': '{"name":"backend"}',
  'packages/backend/dist/index.cjs.js': `require('needed')`,
};
const needed = {
  'node_modules/needed/package.json': '{"main":"lib"}',
  'node_modules/needed/lib/index.js': '',
};

test('a portal of what it needs stays as it is', () => {
  const rest = { 'package.json': '{}', 'yarn.lock': '' };
  assert.deepEqual(plan({ ...backend, ...needed, ...rest }), {});
});

test('what the installation left for itself goes', () => {
  const records = {
    '.yarnrc.yml': '',
    'node_modules/.yarn-state.yml': '',
    'node_modules/.bin/tool': '',
    'node_modules/needed/node_modules/.bin/tool': '',
  };
  const reason = 'records of the installation';
  assert.deepEqual(
    plan({ ...backend, ...needed, ...records }),
    Object.fromEntries(Object.keys(records).map(file => [file, reason])),
  );
});

test('names decide about the files of needed packages', () => {
  assert.deepEqual(
    plan({
      ...backend,
      ...needed,
      'node_modules/needed/lib/index.js.map': '',
      'node_modules/needed/test/index.js': '',
    }),
    {
      'node_modules/needed/lib/index.js.map': 'source maps',
      'node_modules/needed/test/index.js': 'tests',
    },
  );
});

test('what stays keeps what it imports, and so on', () => {
  const portal = {
    ...backend,
    'node_modules/needed/package.json': '{"main":"lib"}',
    'node_modules/needed/lib/index.js': `require('../test/doubles')`,
    'node_modules/needed/test/doubles.js': `require('./data')`,
    'node_modules/needed/test/data.json': '',
    'node_modules/needed/test/other.js': '',
  };
  assert.deepEqual(plan(portal), {
    'node_modules/needed/test/other.js': 'tests',
  });
});

test('the way into a package stays under any name', () => {
  const portal = {
    ...backend,
    'node_modules/needed/package.json': '{"main":"test/main"}',
    'node_modules/needed/test/main.js': '',
  };
  assert.deepEqual(plan(portal), {});
});

test('packages that nothing needed names go as a whole', () => {
  const portal = {
    ...backend,
    'node_modules/needed/package.json': '{}',
    'node_modules/needed/index.js': `if (maybe) load('@scope/optional')`,
    'node_modules/needed/index.d.ts': `import 'typed'`,
    'node_modules/@scope/optional/package.json': '{}',
    'node_modules/@scope/optional/node_modules/needed/package.json': '{}',
    'node_modules/typed/package.json': '{}',
    'node_modules/typed/LICENSE': '',
    'node_modules/typed/node_modules/nested/package.json': '{}',
    'plugins/browsers-only/package.json': '{"name":"@kubrix/browsers-only"}',
  };
  const reason = 'packages that nothing requires';
  assert.deepEqual(plan(portal), {
    'node_modules/needed/index.d.ts': 'types',
    'node_modules/typed/package.json': reason,
    'node_modules/typed/LICENSE': reason,
    'node_modules/typed/node_modules/nested/package.json': reason,
    'plugins/browsers-only/package.json': reason,
  });
});

test('what browsers load names no packages of the backend', () => {
  const portal = {
    ...backend,
    ...needed,
    'packages/app/package.json':
      '{"name":"app","configSchema":"config.schema.json"}',
    'packages/app/config.schema.json': '',
    'packages/app/dist/static/main.js': `"react"`,
    'packages/app/dist/static/main.js.map': '',
    'node_modules/react/package.json': '{}',
  };
  assert.deepEqual(plan(portal), {
    'packages/app/dist/static/main.js.map': 'source maps',
    'node_modules/react/package.json': 'packages that nothing requires',
  });
});

test('a package that only has a schema of configuration stays', () => {
  const portal = {
    ...backend,
    ...needed,
    'node_modules/schema/package.json': '{"configSchema":"./config.d.ts"}',
    'node_modules/schema/config.d.ts': '',
  };
  assert.deepEqual(plan(portal), {});
});

test('compilers of schemas stay where a schema is TypeScript', () => {
  const loader = {
    'packages/backend/package.json': '{"name":"backend"}',
    'packages/backend/dist/index.cjs.js': `require('typescript')`,
    'node_modules/typescript/package.json': '{}',
  };
  const schema = {
    'node_modules/schema/package.json': '{"configSchema":"config.d.ts"}',
  };
  assert.deepEqual(plan({ ...loader, ...schema }), {});
  assert.deepEqual(plan(loader), {
    'node_modules/typescript/package.json': 'packages that nothing requires',
  });
});
