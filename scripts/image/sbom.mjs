// Writes the bill of materials of an image, in CycloneDX: `node scripts/image/sbom.mjs kubrix-portal:local > sbom.json`.
import { ask } from '../environment/commands.mjs';
import { writeBillOfMaterials } from './billOfMaterials.mjs';
import { readExportedFiles } from './exportedFiles.mjs';
import { isPackageRecord, readPackageRecords } from './packageRecords.mjs';

const [image] = process.argv.slice(2);
if (!image) {
  throw new Error(
    'No image: pass its name, as in `node scripts/image/sbom.mjs kubrix-portal:local`',
  );
}
/** @type {import('./packageRecords.mjs').PackageRecord[]} */
const packages = [];
const files = readExportedFiles(image, { wantsText: isPackageRecord });
for await (const { path, text } of files) {
  if (text !== undefined) {
    packages.push(...readPackageRecords(path, text));
  }
}
// No package manager has installed Node.
packages.push({
  type: 'generic',
  name: 'node',
  version: await askImage(
    'run',
    '--rm',
    '--network=none',
    image,
    'node',
    '--print',
    'process.versions.node',
  ),
});
process.stdout.write(
  await writeBillOfMaterials({
    name: image,
    version: await askImage(
      'image',
      'inspect',
      '--format',
      '{{index .Config.Labels "org.opencontainers.image.version"}}',
      image,
    ),
    packages,
  }),
);

/** @param {string[]} args */
async function askImage(...args) {
  const answer = await ask('docker', args);
  if (answer === undefined) {
    throw new Error(
      `docker ${args.join(' ')} failed: is there an image ${image}?`,
    );
  }
  return answer;
}
