import { ConfigReader } from '@backstage/config';
import { ConfigSources, FileConfigSource } from '@backstage/config-loader';
import { InputError } from '@backstage/errors';
import path from 'node:path';
import { RbacConfig, readRbacConfig } from '../config/readRbacConfig';
import { createPolicy, LoadedPolicy } from '../loading/createPolicy';
import { readFileContents } from '../loading/fileContents';
import { policyFiles } from '../loading/readStatements';
import { PolicyOptions } from './parseCommand';

/** A policy, and what is to be known of its configuration. */
export interface OfflinePolicy {
  policy: LoadedPolicy;
  warnings: string[];
}

/**
 * Reads the policy that a command is about.
 *
 * @throws InputError with everything that is wrong, a line for each problem.
 */
export async function readOfflinePolicy(
  options: PolicyOptions,
): Promise<OfflinePolicy> {
  const config = withPolicies(await readConfig(options), options.policies);
  return {
    policy: createPolicy(config, await readFileContents(policyFiles(config))),
    warnings: config.warnings,
  };
}

async function readConfig({
  configs,
  backend = '.',
}: PolicyOptions): Promise<RbacConfig> {
  if (configs.length === 0) {
    return readRbacConfig(new ConfigReader({}));
  }
  const config = await ConfigSources.toConfig(
    ConfigSources.merge(
      configs.map(file =>
        FileConfigSource.create({ path: path.resolve(file), watch: false }),
      ),
    ),
  );
  const settings = readRbacConfig(config);
  config.close();
  const { conditionalPoliciesFile } = settings;
  const fromHere = (file: string) =>
    path.relative('.', path.resolve(backend, file));
  return {
    ...settings,
    'policies-csv-file': settings['policies-csv-file'].map(fromHere),
    conditionalPoliciesFile:
      conditionalPoliciesFile && fromHere(conditionalPoliciesFile),
  };
}

function withPolicies(config: RbacConfig, policies: string[]): RbacConfig {
  if (policies.length === 0) {
    return config;
  }
  const isConditional = (file: string) => /\.ya?ml$/.test(file);
  const [conditionalPoliciesFile, ...more] = policies.filter(isConditional);
  if (more.length > 0) {
    throw new InputError(
      `A policy has one file with conditional policies, not ${more.length + 1}: ${[conditionalPoliciesFile, ...more].join(', ')}. Put them into one.`,
    );
  }
  return {
    ...config,
    'policies-csv-file': policies.filter(file => !isConditional(file)),
    conditionalPoliciesFile,
  };
}
