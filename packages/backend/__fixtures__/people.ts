/** Id of the auth provider that signs these people in. */
export const PROVIDER = 'hands-out-tokens';

/** Who signs in: reference of the user, and of their groups. */
export const identities = {
  admin: ['user:default/ada', 'group:default/admins'],
  editor: ['user:default/edi', 'group:default/editors'],
  viewer: ['user:default/vic', 'group:default/viewers'],
  groupless: ['user:default/gil'],
  pending: ['user:unprovisioned/jane'],
} as const;

export type Person = keyof typeof identities;
