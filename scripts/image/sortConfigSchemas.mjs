// Orders the schemas of configuration in the built frontend, which stand there as they happened to be read:
// `node scripts/image/sortConfigSchemas.mjs <file>`.
import { readFile, writeFile } from 'node:fs/promises';

const [file] = process.argv.slice(2);
const { schemas, ...rest } = JSON.parse(await readFile(file, 'utf8'));
const key = (/** @type {{ packageName: string, path: string }} */ schema) =>
  `${schema.packageName} ${schema.path}`;
schemas.sort(
  (
    /** @type {{ packageName: string, path: string }} */ a,
    /** @type {{ packageName: string, path: string }} */ b,
  ) => (key(a) < key(b) ? -1 : 1),
);
await writeFile(file, JSON.stringify({ schemas, ...rest }));
