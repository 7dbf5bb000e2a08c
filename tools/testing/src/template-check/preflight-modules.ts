import { BUNDLED_LIBS, BUNDLED_RULES } from 'cdk-preflight/lib/rules.generated';

export interface RegoModule {
  readonly name: string;
  readonly content: string;
}

/** The parameter through which a template tells cdk-preflight's rules the region it is deployed to. */
export const regionParameter = 'TemplateCheckRegion';

// The resources our packages make, and those that our tests put beside them. All 50 services together take 9 seconds
// to compile and four times as long for each template.
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

// cdk-preflight fixes the region when it builds an engine; ours sees templates of many regions.
const deployRegion: RegoModule = {
  name: 'deploy-region',
  content: `package cdk_preflight

import rego.v1

deploy_region := input.parameters.${regionParameter}["default"]
`,
};

/** The rules of cdk-preflight as modules for the engine, without an app. */
export function preflightModules(): RegoModule[] {
  const rules = BUNDLED_RULES.filter((rule) => services.has(rule.service));
  return [
    deployRegion,
    ...BUNDLED_LIBS.map((library) => ({ name: library.name, content: library.rego })),
    ...rules.map((rule) => ({ name: rule.id, content: rule.rego })),
  ];
}
