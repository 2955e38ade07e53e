import {
  Contrib,
  Enums,
  Models,
  Serialize,
  Spec,
  Validation,
} from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import parseSpdx from 'spdx-expression-parse';

const VERSION = Spec.Version.v1dot6;
const licenceFactory = new Contrib.License.Factories.LicenseFactory(parseSpdx);

/**
 * Writes the bill of materials of an image in CycloneDX' JSON: the same packages give the same text.
 *
 * @param {object} image
 * @param {string} image.name
 * @param {string | undefined} image.version
 * @param {import('./packageRecords.mjs').PackageRecord[]} image.packages In any order; of several that are equal, one is
 *   listed.
 * @returns {Promise<string>}
 * @throws with the first fault when the result does not satisfy CycloneDX' schema.
 */
export async function writeBillOfMaterials({ name, version, packages }) {
  const components = new Map(
    packages.map(record => [toPackageUrl(record), toComponent(record)]),
  );
  const bom = new Models.Bom({
    metadata: new Models.Metadata({
      component: new Models.Component(Enums.ComponentType.Container, name, {
        bomRef: 'image',
        version,
      }),
    }),
    components: new Models.ComponentRepository(components.values()),
  });
  const text = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  ).serialize(bom, { sortLists: true, space: 2 });
  const fault = await new Validation.JsonStrictValidator(VERSION).validate(
    text,
  );
  if (fault) {
    throw new Error(
      `The bill of materials of ${name} does not satisfy the schema of CycloneDX ${VERSION}: ${JSON.stringify(fault)}`,
    );
  }
  return text;
}

/** @param {import('./packageRecords.mjs').PackageRecord} record */
function toComponent(record) {
  const [, group, name] = /^(?:(.+)\/)?([^/]+)$/.exec(record.name) ?? [];
  const purl = toPackageUrl(record);
  return new Models.Component(Enums.ComponentType.Library, name, {
    bomRef: purl,
    group,
    version: record.version,
    purl,
    licenses: new Models.LicenseRepository(
      record.licence ? [licenceFactory.makeFromString(record.licence)] : [],
    ),
  });
}

/** @param {import('./packageRecords.mjs').PackageRecord} record */
function toPackageUrl({ type, name, version, qualifiers }) {
  const [, namespace, ownName] = /^(?:(.+)\/)?([^/]+)$/.exec(name) ?? [];
  return new PackageURL(
    type,
    namespace,
    ownName,
    version,
    qualifiers,
    undefined,
  ).toString();
}
