export interface Config {
  permission?: {
    /** Keys of the community's RBAC plugin, with the meaning that they have there. */
    rbac?: {
      /**
       * The policy: a CSV file with `p` and `g` lines, or a list of such files. Paths are relative to the directory in
       * which the backend runs. Default: none, and the built-in policy decides.
       *
       * @visibility backend
       */
      'policies-csv-file'?: string | string[];

      /**
       * YAML file with conditional policies. Default: none.
       *
       * @visibility backend
       */
      conditionalPoliciesFile?: string;

      /**
       * Whether changes of the files take effect without a restart, within two seconds. Default: `false`.
       *
       * @visibility backend
       */
      policyFileReload?: boolean;

      admin?: {
        /**
         * Users and groups with the role `role:default/rbac_admin`, who see the policy and the catalog's entities.
         * Default: none.
         *
         * @visibility backend
         */
        users?: Array<{
          /**
           * For instance `user:default/ada` or `group:default/admins`.
           *
           * @visibility backend
           */
          name: string;
        }>;

        /**
         * Users and groups who may do everything. Default: none.
         *
         * @visibility backend
         */
        superUsers?: Array<{
          /**
           * For instance `user:default/ada` or `group:default/admins`.
           *
           * @visibility backend
           */
          name: string;
        }>;
      };

      /**
       * Plugins whose permissions the RBAC page and `/api/permission/kubrix/rbac` know. Default: all that are installed.
       *
       * @visibility backend
       */
      pluginsWithPermission?: string[];

      /**
       * How many levels of groups above their own count for a user, 0 or more. Default: all.
       *
       * @visibility backend
       */
      maxDepth?: number;

      /**
       * Whether conditional policies or `p` lines that allow come first. A `p` line that denies comes before both.
       * Default: `conditional`.
       *
       * @visibility backend
       */
      policyDecisionPrecedence?: 'basic' | 'conditional';

      /**
       * Accepted and always so: the groups of a user are those of their sign-in.
       *
       * @visibility backend
       */
      useOwnershipEntityRefs?: boolean;

      /** What everybody has who is signed in and whose account is set up. */
      defaultPermissions?: {
        /**
         * For instance `role:default/authenticated`.
         *
         * @visibility backend
         */
        defaultRole: string;

        /**
         * What the default role allows, one permission or more.
         *
         * @visibility backend
         */
        basicPermissions: Array<{
          /**
           * Name of a permission, or a resource type.
           *
           * @visibility backend
           */
          permission: string;
          /**
           * Default: `use`.
           *
           * @visibility backend
           */
          action?: 'create' | 'read' | 'update' | 'delete' | 'use';
        }>;
      };

      /**
       * Accepted and without effect: permissions of plugins are not needed to read conditional policies.
       *
       * @visibility backend
       */
      conditionalMetadataRetry?: {
        /** @visibility backend */
        maxAttempts?: number;
        /** @visibility backend */
        baseDelayMs?: number;
        /** @visibility backend */
        maxDelayMs?: number;
      };

      /** Limits of conditional policies. */
      validation?: {
        conditionalPolicies?: {
          /**
           * How deep `allOf`, `anyOf` and `not` may be nested. Default: 12.
           *
           * @visibility backend
           */
          maxConditionDepth?: number;
          /**
           * How many rules and criteria a policy may have in all. Default: 256.
           *
           * @visibility backend
           */
          maxConditionNodeCount?: number;
          /**
           * How many entries an `allOf` or `anyOf` may have. Default: 64.
           *
           * @visibility backend
           */
          maxCriteriaItems?: number;
        };
        conditionalPoliciesFile?: {
          /**
           * Size of the file in bytes. Default: 1048576.
           *
           * @visibility backend
           */
          maxBytes?: number;
          /**
           * How many policies the file may have. Default: 256.
           *
           * @visibility backend
           */
          maxDocuments?: number;
        };
      };

      /**
       * Accepted and without effect, with a warning: policies are read from files, not from a database.
       *
       * @visibility backend
       */
      database?: { [key: string]: unknown };
    };
  };
}
