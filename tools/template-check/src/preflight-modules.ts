import { BUNDLED_LIBS, BUNDLED_RULES } from 'cdk-preflight/lib/rules.generated';

export interface RegoModule {
  readonly name: string;
  readonly content: string;
}

/** The parameter of a template from which the rules of cdk-preflight read its region. */
export const regionParameter = 'TemplateCheckRegion';

// The services of the packages, and of resources that tests add. All 50 services take 9 seconds to compile, and four
// times as long for each template.
const services = new Set([
  'apigatewayv2',
  'cloudwatch',
  'cognito',
  'ec2',
  'elbv2',
  'iam',
  'kinesis',
  'lambda',
  'logs',
  'route53',
  'sqs',
  'stepfunctions',
  'tags',
]);

// cdk-preflight sets the region once per engine; this engine validates templates of many regions.
const deployRegion: RegoModule = {
  name: 'deploy-region',
  content: `package cdk_preflight

import rego.v1

deploy_region := input.parameters.${regionParameter}["default"]
`,
};

/** Returns the rules of cdk-preflight as modules of the engine. */
export function preflightModules(): RegoModule[] {
  const rules = BUNDLED_RULES.filter((rule) => services.has(rule.service));
  return [
    deployRegion,
    ...BUNDLED_LIBS.map((library) => ({ name: library.name, content: library.rego })),
    ...rules.map((rule) => ({ name: rule.id, content: rule.rego })),
  ];
}
