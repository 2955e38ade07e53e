import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReleaseNotes } from './releaseNotes.mjs';

const changelog = `# Changelog

What is new.

## Unreleased

- Something later.

## 1.2.0 (2027-01-02)

- **Something.** It has

  two paragraphs.

### Upgrading

Nothing to do.

## 1.1.0 (2026-12-01)

## 1.0.0

- The first.
`;

test('finds what the changelog says about a release', () => {
  assert.equal(
    readReleaseNotes({ tag: 'v1.2.0', version: '1.2.0', changelog }),
    '- **Something.** It has\n\n  two paragraphs.\n\n### Upgrading\n\nNothing to do.\n',
  );
  assert.equal(
    readReleaseNotes({ tag: 'v1.0.0', version: '1.0.0', changelog }),
    '- The first.\n',
  );
});

for (const [what, tag, version, message] of [
  [
    'a tag that is no version',
    'nightly',
    '1.2.0',
    "The tag 'nightly' is no version: tag releases like v1.2.3",
  ],
  [
    'another version in package.json',
    'v1.2.0',
    '1.1.0',
    'The tag is v1.2.0, but package.json has version 1.1.0: tag the commit that sets the version',
  ],
  [
    'a changelog without a section',
    'v1.2.1',
    '1.2.1',
    "CHANGELOG.md says nothing under '## 1.2.1': move there what is under '## Unreleased'",
  ],
  [
    'an empty section',
    'v1.1.0',
    '1.1.0',
    "CHANGELOG.md says nothing under '## 1.1.0': move there what is under '## Unreleased'",
  ],
]) {
  test(`refuses ${what}`, () => {
    assert.throws(() => readReleaseNotes({ tag, version, changelog }), {
      message,
    });
  });
}
