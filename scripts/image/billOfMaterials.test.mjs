import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeBillOfMaterials } from './billOfMaterials.mjs';

/** @type {import('./packageRecords.mjs').PackageRecord[]} */
const packages = [
  { type: 'npm', name: '@scope/name', version: '1.2.3', licence: 'MIT' },
  { type: 'npm', name: 'odd', version: '1.0.0', licence: 'SEE LICENSE IN a' },
  {
    type: 'npm',
    name: 'two',
    version: '2.0.0',
    licence: '(MIT OR Apache-2.0)',
  },
  {
    type: 'deb',
    name: 'debian/libc6',
    version: '2.41-12+deb13u1',
    qualifiers: { arch: 'amd64' },
  },
  { type: 'pypi', name: 'mkdocs', version: '1.6.1' },
  { type: 'generic', name: 'node', version: '24.21.0' },
];
const image = { name: 'kubrix-portal', version: '0.1.0', packages };

test('each package is there by its package URL, with its licence', async () => {
  const { metadata, components } = JSON.parse(
    await writeBillOfMaterials(image),
  );
  assert.equal(metadata.component.name, 'kubrix-portal');
  assert.equal(metadata.component.version, '0.1.0');
  const listed = components.map(
    (
      /** @type {{ purl: string, licenses?: object[] }} */ { purl, licenses },
    ) => [purl, licenses],
  );
  assert.deepEqual(Object.fromEntries(listed), {
    'pkg:npm/%40scope/name@1.2.3': [{ license: { id: 'MIT' } }],
    'pkg:npm/odd@1.0.0': [{ license: { name: 'SEE LICENSE IN a' } }],
    'pkg:npm/two@2.0.0': [{ expression: '(MIT OR Apache-2.0)' }],
    'pkg:deb/debian/libc6@2.41-12+deb13u1?arch=amd64': undefined,
    'pkg:pypi/mkdocs@1.6.1': undefined,
    'pkg:generic/node@24.21.0': undefined,
  });
});

test('neither order nor repetition changes the text', async () => {
  assert.equal(
    await writeBillOfMaterials({
      ...image,
      packages: [...packages, ...packages].reverse(),
    }),
    await writeBillOfMaterials(image),
  );
});

test('what does not satisfy the schema is refused', async () => {
  await assert.rejects(
    // @ts-expect-error A number is no name.
    writeBillOfMaterials({ ...image, name: 5 }),
    /^Error: The bill of materials of 5 does not satisfy the schema of CycloneDX 1\.6: /,
  );
});
