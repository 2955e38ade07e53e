// Compares two images file by file: `node scripts/image/compare.mjs <image> <image>`. It ends with 1 where they differ.
import { findDifferences } from './differences.mjs';
import { readExportedFiles } from './exportedFiles.mjs';

const images = process.argv.slice(2);
if (images.length !== 2) {
  throw new Error(
    `${images.length} images to compare: pass the names of two, as in \`node scripts/image/compare.mjs kubrix-portal:a kubrix-portal:b\``,
  );
}
/** @type {import('./differences.mjs').FileState[][]} */
const files = [];
for (const image of images) {
  const ofImage = [];
  for await (const file of readExportedFiles(image)) {
    ofImage.push(file);
  }
  files.push(ofImage);
}
const differences = findDifferences(files[0], files[1]);
differences.forEach(line => console.log(line));
console.log(
  `${differences.length} differences between ${files[0].length} files of ${images[0]} and ${files[1].length} of ${images[1]}`,
);
process.exitCode = differences.length > 0 ? 1 : 0;
