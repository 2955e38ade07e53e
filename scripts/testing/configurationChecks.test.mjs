import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../environment/environments.mjs';
import {
  configurationChecks,
  writtenConfigurations,
} from './configurationChecks.mjs';

const run = promisify(execFile);
const CLI = 'node_modules/@backstage/cli/bin/backstage-cli';

describe('configurationChecks', () => {
  /** @type {string} */
  let directory;
  before(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'configuration-'));
  });
  after(() => rm(directory, { recursive: true }));

  for (const [problem, text, message] of /** @type {const} */ ([
    ['is no YAML', 'app: [', /YAMLParseError/],
    [
      'refers to a file that is not there',
      'app: { title: { $file: nowhere.txt } }',
      /nowhere\.txt/,
    ],
  ])) {
    it(`finds a file that ${problem}`, async () => {
      const file = path.join(directory, 'app-config.yaml');
      await writeFile(file, text);
      await Promise.all(
        configurationChecks([file]).map(check =>
          assert.rejects(runCheck(check), message),
        ),
      );
    });
  }

  it('looks at the values of the Helm chart as well', async () => {
    const configurations = await writtenConfigurations();
    const [config] = configurations.at(-1) ?? [];
    const [, print] = configurationChecks([config]);
    const { stdout } = await runCheck(print);
    assert.match(stdout, /policies-csv-file: \/etc\/portal\/rbac-policy\.csv/);
  });
});

/** @param {{ args: string[] }} check */
function runCheck({ args: [, ...options] }) {
  return run(process.execPath, [CLI, ...options], { cwd: root });
}
