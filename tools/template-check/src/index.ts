export { checkByOthers, checkTemplate, type TemplateCheckOptions } from './check-templates';
export { type Finding, renderFinding } from './finding';
export { ORACLES, type Oracle } from './oracles';
