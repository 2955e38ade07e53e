import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPackageRecord, readPackageRecords } from './packageRecords.mjs';

const DPKG_STATUS = `Package: libc6
Status: install ok installed
Architecture: amd64
Version: 2.41-12
Description: GNU C Library
 More of it.

Package: removed
Status: deinstall ok config-files
Architecture: amd64
Version: 1
`;

const METADATA = `Metadata-Version: 2.4
Name: PyYAML_env.tag
Version: 1.1
License-Expression: MIT
Classifier: Programming Language :: Python

Version: of the description
`;

/** @type {Array<[string, string, import('./packageRecords.mjs').PackageRecord[]]>} */
const RECORDS = [
  [
    'app/node_modules/@scope/name/package.json',
    '{"name":"@scope/name","version":"1.2.3","license":"MIT"}',
    [{ type: 'npm', name: '@scope/name', version: '1.2.3', licence: 'MIT' }],
  ],
  [
    'app/plugins/kubrix-common/package.json',
    '{"name":"@kubrix/plugin","version":"0.1.0","license":{"type":"Apache-2.0"}}',
    [
      {
        type: 'npm',
        name: '@kubrix/plugin',
        version: '0.1.0',
        licence: 'Apache-2.0',
      },
    ],
  ],
  ['app/node_modules/a/node_modules/b/package.json', '{"name":"b"}', []],
  [
    'app/packages/app/frontend-packages.json',
    '[{"name":"react","version":"18.3.1"}]',
    [{ type: 'npm', name: 'react', version: '18.3.1', licence: undefined }],
  ],
  [
    'var/lib/dpkg/status',
    DPKG_STATUS,
    [
      {
        type: 'deb',
        name: 'debian/libc6',
        version: '2.41-12',
        qualifiers: { arch: 'amd64' },
      },
    ],
  ],
  [
    'opt/techdocs/lib/python3.13/site-packages/pyyaml.dist-info/METADATA',
    METADATA,
    [{ type: 'pypi', name: 'pyyaml-env-tag', version: '1.1', licence: 'MIT' }],
  ],
];

for (const [path, text, expected] of RECORDS) {
  test(`the packages in ${path}`, () => {
    assert.equal(isPackageRecord(path), true);
    assert.deepEqual(readPackageRecords(path, text), expected);
  });
}

for (const path of [
  'app/package.json',
  'app/node_modules/a/dist/cjs/package.json',
  'app/node_modules/a/index.js',
  'var/lib/dpkg/available',
]) {
  test(`${path} records no packages`, () => {
    assert.equal(isPackageRecord(path), false);
  });
}
