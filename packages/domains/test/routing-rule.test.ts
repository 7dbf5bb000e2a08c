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

describe('RoutingRule', () => {
  test('covers every property of the resource [G9]', () => {
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

  test('renders no conditions by default', () => {
    const { stack, add } = setUp(RULES);
    add('Rule');
    expect(stack).toCoverSurface({ 'RoutingRule.conditions': [] });
  });

  test.each([0, 1_000_001, 1.5, Number.NaN])('rejects the priority %p', (priority) => {
    expect(() => setUp(RULES).add('Rule', { priority })).toThrowDefinitionError(
      'InvalidRoutingRule',
      /priority must be an integer from 1 to 1000000/,
    );
  });

  test('rejects a priority that another rule of the domain has', () => {
    const { add } = setUp(RULES);
    add('First');
    expect(() => add('Second')).toThrowDefinitionError(
      'DuplicateRoutingRulePriority',
      /priority must be unique .*, got 1 of \w+\/First/,
    );
  });

  test('accepts a priority that is a token', () => {
    const { add } = setUp(RULES);
    const priority = Lazy.number({ produce: () => 7 });
    expect(() => [add('First', { priority }), add('Second', { priority })]).not.toThrow();
  });

  const paths = RoutingCondition.basePaths('a');
  const headers = RoutingCondition.headers({ header: 'a', valueGlob: 'b' });

  test.each([
    ['two conditions of paths', [paths, paths], /at most 1 of kind matchBasePaths, got 2/],
    ['three conditions of headers', [headers, headers, headers], /at most 2 of kind matchHeaders, got 3/],
    ['an empty condition', [RoutingCondition.basePaths()], /conditions must have a value to match, got none/],
    ['a wildcard inside a value', [RoutingCondition.headers({ header: 'a', valueGlob: 'b*c' })], /got 'b\*c'/],
  ])('rejects %s', (_what, conditions, message) => {
    expect(() => setUp(RULES).add('Rule', { conditions })).toThrowDefinitionError('InvalidRoutingRule', message);
  });

  test.each([undefined, RoutingMode.API_MAPPING_ONLY])('warns when the routing mode of its domain is %p', (mode) => {
    const { stack, add } = setUp(mode);
    add('Rule');
    expect(warningsOf(stack).map(({ id }) => id)).toContain('@apigwv2/domains:ruleIgnored');
  });
});
