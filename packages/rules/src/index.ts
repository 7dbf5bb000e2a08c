export type {
  Api,
  ApiGraph,
  ApiPart,
  Authorizer,
  Condition,
  ConstructMetadata,
  Domain,
  Environment,
  Integration,
  Mapping,
  Part,
  Permission,
  Reference,
  Resource,
  Route,
  SourceLine,
  Stage,
  Template,
  Unread,
  Value,
  World,
} from '@apigwv2/assembly';
export type { Certainty, HttpRouteKeyParts, Protocol } from '@apigwv2/spec';
export { type CommandContext, type Output, runCommand } from './command/command';
export type { ConfigAcknowledgement, RulesConfig } from './find/config';
export type { Acknowledgement, Finding } from './find/finding';
export type { BadExample, ExampleSource, ExampleTemplates, Found, GoodExample, Level, Rule } from './find/rule';
export { type Failure, type Findings, type RunOptions, runRules } from './find/run-rules';
export { type CheckResult, check, type SynthesizedByCdk } from './plugin/check-app';
export type { ValidatedConstruct, ValidationContext, ValidationReport, Violation } from './plugin/context';
export { ApiGatewayV2Rules, type ApiGatewayV2RulesOptions } from './plugin/plugin';
export { RULES } from './rules';
