export { gate } from './gate';
