/** Where the image says what the frontend was built from; the frontend itself no longer tells. */
export const FRONTEND_RECORD = 'app/packages/app/frontend-packages.json';

/**
 * A package as whatever installed it has recorded it.
 *
 * @typedef {object} PackageRecord
 * @property {'npm' | 'deb' | 'pypi' | 'generic'} type As in package URLs.
 * @property {string} name
 * @property {string} version
 * @property {string} [licence]
 * @property {Record<string, string>} [qualifiers] As in package URLs.
 */

/**
 * @typedef {object} RecordKind
 * @property {(path: string) => boolean} isRecord
 * @property {(text: string) => PackageRecord[]} read
 */

const NPM_MANIFEST =
  /^app\/(?:(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/@]+|(?:packages|plugins)\/[^/]+)\/package\.json$/;

/** @type {RecordKind[]} */
const KINDS = [
  {
    isRecord: path => NPM_MANIFEST.test(path),
    read: text => readNpm([JSON.parse(text)]),
  },
  {
    isRecord: path => path === FRONTEND_RECORD,
    read: text => readNpm(JSON.parse(text)),
  },
  {
    isRecord: path => path === 'var/lib/dpkg/status',
    read: readDebian,
  },
  {
    isRecord: path => /\/[^/]+\.dist-info\/METADATA$/.test(path),
    read: readPython,
  },
];

/**
 * Whether a file of the image records packages that are in it.
 *
 * @param {string} path Without a slash at its start.
 */
export function isPackageRecord(path) {
  return KINDS.some(kind => kind.isRecord(path));
}

/**
 * The packages that a file of the image records.
 *
 * @param {string} path Without a slash at its start.
 * @param {string} text
 * @returns {PackageRecord[]}
 */
export function readPackageRecords(path, text) {
  return KINDS.filter(kind => kind.isRecord(path)).flatMap(kind =>
    kind.read(text),
  );
}

/**
 * @param {Array<{ name?: string, version?: string, license?: string | { type?: string } }>} manifests
 * @returns {PackageRecord[]}
 */
function readNpm(manifests) {
  return manifests.flatMap(({ name, version, license }) =>
    name && version
      ? [
          {
            type: 'npm',
            name,
            version,
            licence: typeof license === 'object' ? license.type : license,
          },
        ]
      : [],
  );
}

/**
 * @param {string} text
 * @returns {PackageRecord[]}
 */
function readDebian(text) {
  return text
    .split(/\n\n+/)
    .map(readFields)
    .filter(({ Status }) => Status === 'install ok installed')
    .map(({ Package, Version, Architecture }) => ({
      type: 'deb',
      name: `debian/${Package}`,
      version: Version,
      qualifiers: { arch: Architecture },
    }));
}

/**
 * @param {string} text
 * @returns {PackageRecord[]}
 */
function readPython(text) {
  const [head] = text.split('\n\n');
  const fields = readFields(head);
  return [
    {
      type: 'pypi',
      name: fields.Name.toLowerCase().replace(/[-_.]+/g, '-'),
      version: fields.Version,
      // Some have the whole licence there.
      licence: fields['License-Expression'] ?? fields.License?.split('\n')[0],
    },
  ];
}

/**
 * Reads a paragraph of `Name: value` lines.
 *
 * @param {string} paragraph
 * @returns {Record<string, string>}
 */
function readFields(paragraph) {
  return Object.fromEntries(
    [...paragraph.matchAll(/^([\w-]+): (.*)$/gm)].map(([, name, value]) => [
      name,
      value.trim(),
    ]),
  );
}
