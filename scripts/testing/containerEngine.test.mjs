import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findBaseImages } from './containerEngine.mjs';

describe('findBaseImages', () => {
  it('names each image once, and no stage', () => {
    assert.deepEqual(
      findBaseImages(
        'FROM node:24 AS tools\nRUN true\nFROM tools AS build\nFROM node:24\n',
      ),
      ['node:24'],
    );
  });

  it("reads the portal's own Dockerfile", () => {
    const dockerfile = new URL(
      '../../packages/backend/Dockerfile',
      import.meta.url,
    );
    assert.deepEqual(findBaseImages(readFileSync(dockerfile, 'utf8')), [
      'node:24-trixie-slim',
      'debian:trixie-slim',
    ]);
  });
});
