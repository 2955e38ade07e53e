import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findMissing } from './requirements.mjs';

const machine = {
  platform: 'linux',
  nodeVersion: '20.20.2',
  npm: true,
  tar: true,
  dockerEngine: false,
  javaVersion: 17,
  takenPorts: [],
};

describe('findMissing', () => {
  for (const [name, facts, expected] of /** @type {const} */ ([
    ['nothing with Java', {}, []],
    [
      'nothing with Docker alone',
      { dockerEngine: true, javaVersion: undefined, tar: false },
      [],
    ],
    [
      'an old Node',
      { nodeVersion: '18.19.0' },
      [/^Node 20 or newer, this is 18\.19\.0: /],
    ],
    ['npm', { npm: false }, [/^npm: /]],
    [
      'Keycloak’s ground',
      { javaVersion: undefined },
      [/^a Docker engine or Java 17\+.*there is no Java\)/],
    ],
    [
      'an old Java',
      { javaVersion: 11 },
      [/^a Docker engine or Java 17\+.*Java is 11\)/],
    ],
    ['tar, for the distribution', { tar: false }, [/^tar: /]],
    ['Windows', { platform: 'win32' }, [/^Linux or macOS: /]],
    [
      'everything at once',
      {
        npm: false,
        javaVersion: undefined,
        takenPorts: [
          { port: 3000, purpose: 'the frontend', owner: 'node (pid 7)' },
        ],
      },
      [
        /^npm: /,
        /^a Docker engine/,
        /^port 3000 for the frontend, taken by node \(pid 7\): stop that process$/,
      ],
    ],
  ])) {
    it(`reports ${name}`, () => {
      const missing = findMissing({
        ...machine,
        ...facts,
        takenPorts: [...(facts.takenPorts ?? [])],
      });
      assert.equal(missing.length, expected.length, missing.join('\n'));
      expected.forEach((pattern, index) =>
        assert.match(missing[index], pattern),
      );
    });
  }
});
