export { migrate } from './migrate';
export type { MigrateOptions, Migration, Note } from './migration';
