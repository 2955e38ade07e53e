// Prints the notes of a release, or fails where its tag, version and changelog do not agree:
// `node scripts/release/notes.mjs v1.2.3`.
import { readFile } from 'node:fs/promises';
import { readReleaseNotes } from './releaseNotes.mjs';

const read = (/** @type {string} */ name) =>
  readFile(new URL(`../../${name}`, import.meta.url), 'utf8');

try {
  process.stdout.write(
    readReleaseNotes({
      tag: process.argv[2] ?? '',
      version: JSON.parse(await read('package.json')).version,
      changelog: await read('CHANGELOG.md'),
    }),
  );
} catch (error) {
  console.error(`✗ ${/** @type {Error} */ (error).message}`);
  process.exit(1);
}
