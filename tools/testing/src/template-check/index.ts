export { checkTemplate } from './check-templates';
export { renderFinding } from './finding';
