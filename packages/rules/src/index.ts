export { runRules } from './find/run-rules';
export { RULES } from './rules';
