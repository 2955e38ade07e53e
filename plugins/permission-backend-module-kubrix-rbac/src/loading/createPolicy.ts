import { BackstageUserInfo } from '@backstage/backend-plugin-api';
import { Permission } from '@backstage/plugin-permission-common';
import { hasPolicyFile, RbacConfig } from '../config/readRbacConfig';
import { decideByBuiltInPolicy } from '../policy/builtInPolicy';
import { decide } from '../policy/decide';
import { Decision } from '../policy/Decision';
import { PolicyIndex } from '../policy/PolicyIndex';
import { PolicyStatements } from '../policy/statements';
import { configuredStatements } from './configuredStatements';
import { FileContent } from './fileContents';
import { policyFiles, readStatements } from './readStatements';

/** A policy that can be in force; it never changes, another takes its place. */
export interface LoadedPolicy {
  /** Decides whether somebody has a permission, and says why; asks nobody. */
  decide(permission: Permission, user: BackstageUserInfo | undefined): Decision;
  /** All that the policy says; the built-in policy says nothing but who is super user. */
  statements: PolicyStatements;
  files: string[];
  loadedAt: Date;
}

/**
 * Makes a policy of the configuration and of what its files say.
 *
 * @remarks
 * Without a file, it is the built-in policy.
 *
 * @throws InputError with all problems of all files, a line for each.
 */
export function createPolicy(
  config: RbacConfig,
  files: readonly FileContent[],
): LoadedPolicy {
  const configured = configuredStatements(config);
  const loaded = { files: policyFiles(config), loadedAt: new Date() };
  if (!hasPolicyFile(config)) {
    const { superUsers } = configured;
    const statements = {
      superUsers,
      permissions: [],
      memberships: [],
      conditionals: [],
    };
    const index = new PolicyIndex(statements);
    return {
      ...loaded,
      statements,
      decide: (permission, user) =>
        decideByBuiltInPolicy(index, permission, user),
    };
  }

  const read = readStatements(config, files);
  const statements = {
    ...configured,
    permissions: [...read.permissions, ...configured.permissions],
    memberships: [...read.memberships, ...configured.memberships],
    conditionals: read.conditionals,
  };
  const policy = {
    index: new PolicyIndex(statements),
    precedence: config.policyDecisionPrecedence ?? 'conditional',
  };
  return {
    ...loaded,
    statements,
    decide: (permission, user) => decide(policy, permission, user),
  };
}
