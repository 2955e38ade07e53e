// Removes from an installed portal what is not read while it runs: `node prune.mjs <directory>`.
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { planPruning } from './pruning.mjs';

const [directory] = process.argv.slice(2);
if (!directory || !existsSync(path.join(directory, 'packages/backend'))) {
  throw new Error(
    `No portal in '${directory}': pass the directory in which \`node packages/backend\` starts it`,
  );
}

const leftOut = planPruning({
  files: listFiles(''),
  platform: `${process.platform}-${process.arch}`,
  read: file => readFileSync(path.join(directory, file), 'utf8'),
});

/** @type {Record<string, { files: number, MB: number }>} */
const table = {};
for (const [file, reason] of leftOut) {
  const location = path.join(directory, file);
  const row = (table[reason] ??= { files: 0, MB: 0 });
  row.files += 1;
  row.MB += lstatSync(location).size / 1e6;
  await rm(location);
}
await removeHollow('');
for (const row of Object.values(table)) {
  row.MB = Math.round(row.MB * 10) / 10;
}
console.table(table);

/**
 * @param {string} folder
 * @returns {string[]} The files below it, links as such.
 */
function listFiles(folder) {
  return readdirSync(path.join(directory, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const inside = path.join(folder, entry.name);
      return entry.isDirectory() ? listFiles(inside) : [inside];
    });
}

/**
 * Removes folders without files, and links to nothing.
 *
 * @param {string} folder
 */
async function removeHollow(folder) {
  const location = path.join(directory, folder);
  for (const entry of readdirSync(location, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      await removeHollow(inside);
    } else if (!existsSync(path.join(directory, inside))) {
      await rm(path.join(directory, inside));
    }
  }
  if (folder && readdirSync(location).length === 0) {
    await rmdir(location);
  }
}
