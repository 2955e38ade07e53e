// Prints which packages the built frontend consists of, since nothing in it tells once its source maps are gone:
// `node scripts/image/frontendPackages.mjs`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundledPackageFolders } from './bundledPackages.mjs';

const FRONTEND = path.resolve('packages/app');

const bundle = path.join(FRONTEND, 'dist/static');
const sources = readdirSync(bundle)
  .filter(file => file.endsWith('.map'))
  .flatMap(file => readJson(path.join(bundle, file)).sources);
const packages = bundledPackageFolders(sources, FRONTEND)
  .map(folder => path.join(folder, 'package.json'))
  // Some packages are bundles themselves, of packages that are not installed here.
  .filter(manifest => existsSync(manifest))
  .map(manifest => {
    const { name, version, license } = readJson(manifest);
    return { name, version, license };
  });
if (packages.length === 0) {
  throw new Error(
    `The source maps in ${bundle} name no packages: was the frontend built without them?`,
  );
}
console.log(JSON.stringify(packages));

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
