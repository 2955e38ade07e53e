import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseJavaVersion } from './java.mjs';

describe('parseJavaVersion', () => {
  for (const [output, expected] of /** @type {const} */ ([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "25-ea" 2025-09-16', 25],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "11.0.2"', 11],
    [
      'The operation couldn’t be completed. Unable to locate a Java Runtime.',
      undefined,
    ],
  ])) {
    it(`reads ${expected} from ${JSON.stringify(output)}`, () => {
      assert.equal(parseJavaVersion(output), expected);
    });
  }
});
