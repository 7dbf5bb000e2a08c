export type { KeptTemplate } from './kept-template';
