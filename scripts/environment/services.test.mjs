import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseServices } from './services.mjs';

describe('chooseServices', () => {
  for (const [images, javaVersion, expected] of /** @type {const} */ ([
    [true, undefined, 'containers'],
    [true, 21, 'containers'],
    [false, 17, 'java'],
    [false, 25, 'java'],
  ])) {
    it(`takes ${expected} with images ${images} and Java ${javaVersion}`, () => {
      assert.equal(chooseServices({ images, javaVersion }), expected);
    });
  }

  for (const javaVersion of [undefined, 11]) {
    it(`names both ways with no images and Java ${javaVersion}`, () => {
      assert.throws(() => chooseServices({ images: false, javaVersion }), {
        message:
          'Keycloak cannot run here: there is neither a Docker engine that has or can pull its image, nor Java 17 or newer. Provide one of the two',
      });
    });
  }
});
