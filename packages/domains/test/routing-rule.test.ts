import { oneStack, warningsOf } from '@apigwv2/testing';
import { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Lazy } from 'aws-cdk-lib/core';
import { RoutingCondition, RoutingMode, RoutingRule, type RoutingRuleProps } from '../src';
import { domainIn } from './stages';

const setUp = (routingMode?: RoutingMode) => {
  const stack = oneStack();
  const restApi = new RestApi(stack, 'Rest');
  restApi.root.addMethod('GET');
  const domainName = domainIn(stack, { routingMode });
  const add = (id: string, props: Partial<RoutingRuleProps> = {}) =>
    new RoutingRule(stack, id, { domainName, restApi, stage: restApi.deploymentStage, priority: 1, ...props });
  return { stack, add };
};

const RULES = RoutingMode.ROUTING_RULE_THEN_API_MAPPING;

test('every property of a routing rule is set through RoutingRule [G9]', () => {
  const { stack, add } = setUp(RULES);
  const header = { header: 'x-version', valueGlob: 'beta*' };
  add('Rule', {
    priority: 10,
    stripBasePath: true,
    conditions: [RoutingCondition.basePaths('shop', 'store'), RoutingCondition.headers(header)],
  });
  expect(stack).toCoverSurface({
    'RoutingRule.domainNameArn': expect.anything(),
    'RoutingRule.priority': 10,
    'RoutingRule.conditions': expect.anything(),
    'RoutingRule.conditions.matchBasePaths': expect.anything(),
    'RoutingRule.conditions.matchBasePaths.anyOf': ['shop', 'store'],
    'RoutingRule.conditions.matchHeaders': expect.anything(),
    'RoutingRule.conditions.matchHeaders.anyOf': expect.anything(),
    'RoutingRule.conditions.matchHeaders.anyOf.header': 'x-version',
    'RoutingRule.conditions.matchHeaders.anyOf.valueGlob': 'beta*',
    'RoutingRule.actions': expect.anything(),
    'RoutingRule.actions.invokeApi': expect.anything(),
    'RoutingRule.actions.invokeApi.apiId': expect.anything(),
    'RoutingRule.actions.invokeApi.stage': expect.anything(),
    'RoutingRule.actions.invokeApi.stripBasePath': true,
  });
});

test('a rule without conditions holds for every request', () => {
  const { stack, add } = setUp(RULES);
  add('Rule');
  expect(stack).toCoverSurface({ 'RoutingRule.conditions': [] });
});

test.each([0, 1_000_001, 1.5, Number.NaN])('fails when the priority is %p', (priority) => {
  expect(() => setUp(RULES).add('Rule', { priority })).toThrowDefinitionError(
    'RoutingRuleMalformed',
    /must have a priority of 1 to 1000000/,
  );
});

test('fails when two rules of one domain have one priority', () => {
  const { add } = setUp(RULES);
  add('First');
  expect(() => add('Second')).toThrowDefinitionError('RoutingRulePriorityTaken', /also that of \w+\/First/);
});

test('a priority that is a token passes', () => {
  const { add } = setUp(RULES);
  const priority = Lazy.number({ produce: () => 7 });
  expect(() => [add('First', { priority }), add('Second', { priority })]).not.toThrow();
});

const paths = RoutingCondition.basePaths('a');
const headers = RoutingCondition.headers({ header: 'a', valueGlob: 'b' });

test.each([
  ['two conditions of paths', [paths, paths], /at most 1 conditions of matchBasePaths, got 2/],
  ['three conditions of headers', [headers, headers, headers], /at most 2 conditions of matchHeaders, got 3/],
  ['an empty condition', [RoutingCondition.basePaths()], /got an empty one/],
  ['a star inside', [RoutingCondition.headers({ header: 'a', valueGlob: 'b*c' })], /got 'b\*c'/],
])('fails when a rule has %s', (_what, conditions, message) => {
  expect(() => setUp(RULES).add('Rule', { conditions })).toThrowDefinitionError('RoutingRuleMalformed', message);
});

test.each([undefined, RoutingMode.API_MAPPING_ONLY])('a rule of a domain of mode %p is a warning', (mode) => {
  const { stack, add } = setUp(mode);
  add('Rule');
  expect(warningsOf(stack).map(({ id }) => id)).toContain('@apigwv2/domains:ruleIgnored');
});
