/** The texts of the page of roles and permissions. */
export const rbacMessages = {
  title: 'RBAC',
  subtitle: 'Who may do what, and why',
  loading: 'Loading the policy',
  loadFailed: 'The policy could not be loaded. {{reason}}',
  inForce: {
    title: 'What is in force',
    what: 'This page shows what the policy says, and changes nothing: the files are the truth.',
    files: 'Files',
    filesNone: 'none, the built-in policy is in force',
    since: 'Since',
    superUsers: 'Super users',
    superUsersNone: 'nobody',
    defaultRole: 'Default role',
    defaultRoleNone: 'none',
    problem: 'A newer version of the files is not in force',
    problemWhat:
      'What is shown here goes on being in force until that is mended: {{problem}}',
  },
  builtIn: {
    title: 'There are no roles: no policy file is configured',
    what: 'The built-in policy is in force. Super users may do everything. Everybody else may do what is not meant for admins alone, and take out of the catalog only what they own. People who wait for their account may read only the software in the catalog.',
    how: 'To give roles, configure permission.rbac.policies-csv-file.',
  },
  roles: {
    title: 'Roles',
    what: 'Who has them, what they allow and deny, and where that is said.',
    caption: 'Roles with their members and permissions',
    search: 'Search roles',
    empty: 'The files name no role: only super users may do anything.',
    column: {
      role: 'Role',
      members: 'Members',
      permissions: 'Permissions',
    },
    everybody: 'everybody whose account is ready',
    members_one: '{{count}} member',
    members_other: '{{count}} members',
    membersNone: 'nobody',
    permissions_one: '{{count}} permission',
    permissions_other: '{{count}} permissions',
    permissionsNone: 'none',
    effect: { allow: 'Allows', deny: 'Denies' },
    on: '{{action}} on {{permission}}',
    more_one: 'and {{count}} more, see the files',
    more_other: 'and {{count}} more, see the files',
  },
  condition: {
    rule: '{{actions}} on {{resourceType}} under a condition',
    show: 'The condition',
  },
  why: {
    title: 'Why?',
    what: 'Ask why somebody may do something, or may not. The address of this page holds the question, so that it can be shared.',
    user: 'User',
    userHelp: 'For instance user:default/jane',
    permission: 'Permission',
    permissionHelp: 'For instance catalog.entity.delete',
    entity: 'Entity (optional)',
    entityHelp:
      'For instance component:default/shop, where it is about entities',
    ask: 'Explain',
    open: 'Show suggestions',
    close: 'Hide suggestions',
    clear: 'Clear',
    loading: 'Looking for the reason',
    failed: 'That could not be explained. {{reason}}',
    decision: {
      ALLOW: 'Allowed',
      DENY: 'Denied',
      CONDITIONAL: 'Allowed for some',
    },
    reason: {
      'super-user': '{{user}} is a super user, who may do everything.',
      'deny-line':
        'The policy denies {{permission}} to {{user}}. A denial wins over everything that allows it.',
      'allow-line': 'The policy allows {{permission}} to {{user}}.',
      'condition-ALLOW':
        'The policy allows {{permission}} to {{user}} under a condition, which holds for {{entity}}.',
      'condition-DENY':
        'The policy allows {{permission}} to {{user}} under a condition, which does not hold for {{entity}}.',
      'condition-CONDITIONAL':
        'The policy allows {{permission}} to {{user}} under a condition.',
      'no-match':
        'No line of the policy allows {{permission}} to {{user}}. What nothing allows is denied.',
      'built-in-ALLOW':
        'The built-in policy allows {{permission}} to {{user}}: no policy file is configured.',
      'built-in-DENY':
        'The built-in policy denies {{permission}} to {{user}}: no policy file is configured.',
      'built-in-CONDITIONAL':
        'The built-in policy allows {{permission}} to {{user}} for some entities: no policy file is configured.',
    },
    nameEntity: 'Name an entity to see whether it is among them.',
    chain: 'How that comes about',
    step: {
      group: '{{user}} is a member of {{group}}.',
      superUser: '{{subject}} is a super user.',
      role: '{{subject}} has {{role}}.',
      allow: '{{role}} allows {{action}} on {{permission}}.',
      deny: '{{role}} denies {{action}} on {{permission}}.',
      condition:
        '{{role}} allows {{actions}} on {{resourceType}} under a condition.',
      holds: 'It holds for {{entity}}.',
      holdsNot: 'It does not hold for {{entity}}.',
    },
    overruled: 'Overruled:',
  },
} as const;
