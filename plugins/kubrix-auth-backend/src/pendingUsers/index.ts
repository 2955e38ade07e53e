export { PendingUsers } from './PendingUsers';
export { PendingUserStore } from './PendingUserStore';
export { readForgetAfter } from './readForgetAfter';
export { scheduleForgetting } from './scheduleForgetting';
