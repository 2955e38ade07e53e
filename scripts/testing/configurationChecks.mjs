import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { localDir, root } from '../environment/environments.mjs';

const HELM_VALUES = 'deploy/helm/values.yaml';

/** Where the checks write. */
export const checksDir = path.join(localDir, 'checks');

/**
 * The configurations that the repository brings, each as its files; that in the values of the Helm chart as a copy.
 *
 * @returns {Promise<string[][]>}
 */
export async function writtenConfigurations() {
  // It is not there yet when this file is loaded.
  const { parse, stringify } = await import('yaml');
  const copy = path.join(checksDir, 'helm-app-config.yaml');
  const values = parse(await readFile(path.join(root, HELM_VALUES), 'utf8'));
  await mkdir(checksDir, { recursive: true });
  await writeFile(copy, stringify(values.backstage.appConfig));
  return [
    ['app-config.yaml'],
    ['app-config.production.yaml'],
    ['app-config.production.yaml', 'app-config.compose.yaml'],
    [copy],
  ];
}

/**
 * How operators look at a configuration, without the variables that it refers to.
 *
 * With secrets, since without them `config:print` holds it against the schemas: that of the stock OIDC provider knows its
 * own resolvers only.
 *
 * @param {string[]} files
 * @returns {{ name: string, args: string[] }[]}
 */
export function configurationChecks(files) {
  const names = files.map(file => path.basename(file)).join(' and ');
  return [['config:check'], ['config:print', '--with-secrets']].map(
    ([command, ...options]) => ({
      name: `${command} of ${names}`,
      args: [
        ...['backstage-cli', command, '--lax', ...options],
        ...files.flatMap(file => ['--config', file]),
      ],
    }),
  );
}
