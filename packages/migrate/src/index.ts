export { migrate } from './migrate';
export type { Migration, Remark } from './migration';
