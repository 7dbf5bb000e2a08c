export { type CommandContext, type Output, runCommand } from './command/command';
export type { ConfigAcknowledgement, RulesConfig } from './find/config';
export type { Acknowledgement, Finding } from './find/finding';
export type { BadExample, ExampleSource, ExampleTemplates, Found, GoodExample, Level, Rule } from './find/rule';
export { type Failure, type Findings, type RunOptions, runRules } from './find/run-rules';
export { type CheckResult, check, type SynthesizedByCdk } from './plugin/check-app';
export type { ValidationContext, ValidationReport, Violation } from './plugin/context';
export { ApiGatewayV2Rules, type ApiGatewayV2RulesOptions } from './plugin/plugin';
export { RULES } from './rules';
