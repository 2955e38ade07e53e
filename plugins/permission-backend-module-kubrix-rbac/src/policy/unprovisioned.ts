import { UNPROVISIONED_NAMESPACE } from '@kubrix/plugin-kubrix-common';

/** All pending users, as a `g` line names them. */
export const UNPROVISIONED_USERS = `user:${UNPROVISIONED_NAMESPACE}/*`;

/** The only role that pending users can have. */
export const UNPROVISIONED_ROLE = `role:default/${UNPROVISIONED_NAMESPACE}`;

/** What references of pending users begin with, and nothing else does. */
export const UNPROVISIONED_USER_PREFIX = `user:${UNPROVISIONED_NAMESPACE}/`;
