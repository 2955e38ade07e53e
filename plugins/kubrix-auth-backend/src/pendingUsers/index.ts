export { PendingUsers } from './PendingUsers';
export { PendingUserStore } from './PendingUserStore';
