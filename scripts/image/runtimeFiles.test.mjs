import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasonToLeaveOut } from './runtimeFiles.mjs';

const platform = 'linux-x64';

/** @type {Array<[string, string | undefined]>} */
const FILES = [
  ['package.json', undefined],
  ['dist/index.js', undefined],
  ['dist/index.cjs.js', undefined],
  ['dist/schema/openapi.json', undefined],
  ['dist/.config-schema.json', undefined],
  ['config.schema.json', undefined],
  ['migrations/20200511113813_init.js', undefined],
  ['build/protos/container.proto', undefined],
  ['lib/compile.wasm', undefined],
  ['assets/nunjucks.js.txt', undefined],

  ['LICENSE', undefined],
  ['LICENSE.md', undefined],
  ['LICENCE.md', undefined],
  ['license-mit', undefined],
  ['LICENSE-3rdparty.csv', undefined],
  ['vendor/LICENSE.APACHE2', undefined],
  ['docs/LICENSE', undefined],
  ['UNLICENSE', undefined],
  ['NOTICE.txt', undefined],
  ['AUTHORS', undefined],
  ['ThirdPartyNoticeText.txt', undefined],
  ['dist/index.umd.min.js.LICENSE.txt', undefined],

  ['dist/index.js.map', 'source maps'],
  ['dist/styles.css.map', 'source maps'],
  ['dist/index.d.ts.map', 'source maps'],
  ['dist/license.js.map', 'source maps'],
  ['data/cities.map', undefined],

  ['dist/index.d.ts', 'types'],
  ['dist/index.d.mts', 'types'],
  ['src/index.ts', 'types'],
  ['src/Notice.tsx', 'types'],
  ['lib/index.js.flow', 'types'],

  ['README.md', 'documentation'],
  ['lib/zlib/README', 'documentation'],
  ['HISTORY', 'documentation'],
  ['docs/api/index.html', 'documentation'],
  ['examples/model.conf', 'documentation'],
  // The package `yaml` has its documents there.
  ['dist/doc/Document.js', undefined],
  ['lib/docs.js', undefined],

  ['test/index.js', 'tests'],
  ['tests/fixtures/id_rsa', 'tests'],
  ['lib/__tests__/index.js', 'tests'],
  ['dist/index.test.js', 'tests'],
  ['src/tests.js', undefined],
  ['lib/test/index.js', undefined],

  ['binding.gyp', 'sources of native modules'],
  ['src/addon.cc', 'sources of native modules'],
  ['build/Release/addon.node', undefined],

  ['prebuilds/linux-x64/node.napi.node', undefined],
  ['prebuilds/linux-arm64/node.napi.node', 'builds for other platforms'],
  ['prebuilds/darwin-x64+arm64/node.napi.node', 'builds for other platforms'],
  ['prebuilds/linux-x64/addon.bare', 'builds for other runtimes'],
  ['dist/browser/index.js', 'builds for other runtimes'],
  ['dist/esm/react-native/index.js', 'builds for other runtimes'],
  ['dist-web/index.js', 'builds for other runtimes'],
  // Undici implements the web's interfaces there.
  ['lib/web/fetch/index.js', undefined],

  ['.github/workflows/ci.yml', 'settings of development tools'],
  ['.env', 'settings of development tools'],
  ['yarn.lock', 'settings of development tools'],
  ['tsconfig.build.json', 'settings of development tools'],
  ['rollup.config.mjs', 'settings of development tools'],
  ['lib/webpack.config.js', undefined],
];

for (const [file, expected] of FILES) {
  test(`${file}: ${expected ?? 'stays'}`, () => {
    const reason = reasonToLeaveOut(file, { platform });
    assert.equal(reason, expected);
  });
}

test('the schema of a configuration stays, whatever its language', () => {
  const reason = reasonToLeaveOut('config.d.ts', {
    configSchema: 'config.d.ts',
    platform,
  });
  assert.equal(reason, undefined);
});

test('a prebuild for two architectures stays on either', () => {
  const file = 'prebuilds/darwin-x64+arm64/node.napi.node';
  for (const either of ['darwin-x64', 'darwin-arm64']) {
    const reason = reasonToLeaveOut(file, { platform: either });
    assert.equal(reason, undefined);
  }
});
