export { migrate } from './migrate';
export type { Migration, Note } from './migration';
