import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readRootConfig } from '../rootConfig';
import { configurationCheck } from './configurationCheck';

const ROOT = path.resolve(__dirname, '../../../..');

describe('the configuration files of the repository', () => {
  const { env } = process;
  afterEach(() => {
    process.env = env;
  });

  it.each([
    [['app-config.yaml']],
    [['app-config.production.yaml']],
    [['app-config.production.yaml', 'app-config.compose.yaml']],
  ])('%s fit all schemas', async names => {
    const files = names.map(name => path.join(ROOT, name));
    process.env = { ...env, ...variablesOf(files) };

    const argv = files.flatMap(file => ['--config', file]);
    const config = await readRootConfig(argv, { watch: false });
    config.close();
    const findings = await configurationCheck(argv, config).run();

    expect(findings.filter(({ text }) => /schema|not set/.test(text))).toEqual(
      [],
    );
  });
});

/** A value for each variable that the files refer to. */
function variablesOf(files: string[]): Record<string, string> {
  const texts = files.map(file => readFileSync(file, 'utf8')).join('\n');
  return Object.fromEntries(
    [...texts.matchAll(/\$\{(\w+)/g)].map(([, name]) => [
      name,
      'https://portal.example.com',
    ]),
  );
}
