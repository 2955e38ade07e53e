export { Fetches } from './Fetches';
export { FetchStore } from './FetchStore';
export { pendingUserRef } from './pendingUserRef';
export type { PendingUserRecord } from './pendingUserRow';
export { PendingUsers } from './PendingUsers';
export { PendingUserStore } from './PendingUserStore';
export { readForgetAfter } from './readForgetAfter';
export { scheduleForgetting } from './scheduleForgetting';
