import assert from 'node:assert/strict';
import test from 'node:test';
import { isSupportedPython, mkdocsVariables } from './mkdocs.mjs';

for (const { output, supported } of [
  { output: 'Python 3.11.2', supported: true },
  { output: 'Python 3.20.0rc1', supported: true },
  { output: 'Python 3.10.14', supported: false },
  { output: 'Python 3.9.6', supported: false },
  { output: 'Python 2.7.18', supported: false },
  { output: 'Python 4.0.0', supported: false },
  { output: 'bash: python3: command not found', supported: false },
  { output: undefined, supported: false },
]) {
  test(`${output} ${supported ? 'runs' : 'does not run'} MkDocs`, () => {
    assert.equal(isSupportedPython(output), supported);
  });
}

for (const { title, installation, searchPath, variables } of [
  {
    title: 'a virtual environment comes first in the search path',
    installation: { directory: '/m', virtual: true },
    searchPath: '/usr/bin',
    variables: { PATH: '/m/bin:/usr/bin' },
  },
  {
    title: 'a folder of packages is named to Python',
    installation: { directory: '/m', virtual: false },
    searchPath: '/usr/bin',
    variables: { PATH: '/m/bin:/usr/bin', PYTHONPATH: '/m' },
  },
  {
    title: 'there need not be a search path before',
    installation: { directory: '/m', virtual: true },
    searchPath: undefined,
    variables: { PATH: '/m/bin' },
  },
]) {
  test(title, () => {
    assert.deepEqual(mkdocsVariables(installation, searchPath), variables);
  });
}
