export type { KeptTemplate } from './kept-template';
export { saidIn } from './said-in';
