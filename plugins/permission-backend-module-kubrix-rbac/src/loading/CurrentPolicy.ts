import { InputError, toError } from '@backstage/errors';
import { RbacConfig } from '../config/readRbacConfig';
import { createPolicy, LoadedPolicy } from './createPolicy';
import { FileContent, readFileContents, versionOf } from './fileContents';
import { policyFiles } from './readStatements';
import { watchFiles } from './watchFiles';

/** How loading a policy ended. */
export type PolicyLoad =
  | { outcome: 'success'; policy: LoadedPolicy }
  /** The error says everything that is wrong, a line for each problem. */
  | { outcome: 'failure'; files: string[]; error: Error };

/** The policy in force. */
export class CurrentPolicy {
  readonly #config: RbacConfig;
  readonly #onLoad: (load: PolicyLoad) => void;
  #version: string;
  #policy: LoadedPolicy;
  #problem: string | undefined;

  private constructor(options: {
    config: RbacConfig;
    onLoad: (load: PolicyLoad) => void;
    version: string;
    policy: LoadedPolicy;
  }) {
    this.#config = options.config;
    this.#onLoad = options.onLoad;
    this.#version = options.version;
    this.#policy = options.policy;
  }

  /**
   * Loads the policy for the first time.
   *
   * @param options - What operators say, and who is told how this and later loads ended
   * @throws InputError with everything that is wrong with the files: no policy is better than another one.
   */
  static async load(options: {
    config: RbacConfig;
    onLoad: (load: PolicyLoad) => void;
  }): Promise<CurrentPolicy> {
    const { config, onLoad } = options;
    const paths = policyFiles(config);
    const version = await versionOf(paths);
    const load = tryToLoad(config, await readFileContents(paths));
    onLoad(load);
    if (load.outcome === 'failure') {
      throw new InputError(
        `The permission policy cannot be loaded:\n${load.error.message}`,
      );
    }
    return new CurrentPolicy({ ...options, version, policy: load.policy });
  }

  /** What decides now: ask anew for each decision. */
  get policy(): LoadedPolicy {
    return this.#policy;
  }

  /** Why a newer version of the files is not in force. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /**
   * Follows changes of the files: all files that are in order take effect at once and together; otherwise the policy
   * stays as it is, and the problem is told once for each version of the files.
   *
   * @returns A promise that ends with the signal.
   */
  async follow(signal: AbortSignal): Promise<void> {
    await watchFiles({
      paths: policyFiles(this.#config),
      known: this.#version,
      onChange: files => this.#replace(files),
      signal,
    });
  }

  #replace(files: FileContent[]): void {
    const load = tryToLoad(this.#config, files);
    if (load.outcome === 'success') {
      this.#policy = load.policy;
      this.#problem = undefined;
    } else {
      this.#problem = load.error.message;
    }
    this.#onLoad(load);
  }
}

function tryToLoad(config: RbacConfig, files: FileContent[]): PolicyLoad {
  try {
    return { outcome: 'success', policy: createPolicy(config, files) };
  } catch (error) {
    return {
      outcome: 'failure',
      files: policyFiles(config),
      error: toError(error),
    };
  }
}
