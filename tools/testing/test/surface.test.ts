import { CfnApi, CfnDomainName, CfnIntegration, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { NestedStack, type Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { fakeIntegration, oneStack } from '../src/index';
import { coveredRows } from '../src/surface/covered-rows';
import { propertyValues } from '../src/surface/property-values';

class Marked extends Construct {}
Object.defineProperty(Marked.prototype, Symbol.for('@apigwv2/contracts.class'), { value: '@apigwv2/testing.Marked' });

const api = (scope: Construct) =>
  new CfnApi(scope, 'Api', {
    name: 'a',
    protocolType: 'HTTP',
    corsConfiguration: { maxAge: 600, allowOrigins: ['*'] },
  });

function marked(make: (scope: Construct) => void): Stack {
  const stack = oneStack();
  make(new Marked(stack, 'Marked'));
  return stack;
}

// These tests cover no property of a package.
afterEach(() => {
  coveredRows().length = 0;
});

test('records a covered row once, with its test', () => {
  expect(marked(api)).toCoverSurface({ 'Api.name': 'a' });
  expect(marked(api)).toCoverSurface({ 'Api.name': 'a' });
  const test = 'tools/testing/test/surface.test.ts: records a covered row once, with its test';
  expect(coveredRows()).toEqual([{ row: 'Api.name', test }]);
});

test('does not record a row without its value', () => {
  expect(() => expect(marked(api)).toCoverSurface({ 'Api.name': 'b' })).toThrow();
  expect(coveredRows()).toEqual([]);
});

test('covers a row by a value in a resource of these packages', () => {
  expect(marked(api)).toCoverSurface({
    'Api.name': 'a',
    'Api.corsConfiguration.maxAge': 600,
    'Api.corsConfiguration.allowOrigins': ['*'],
    'Api.corsConfiguration': expect.objectContaining({ MaxAge: 600 }),
  });
});

test('covers rows in maps and lists, and of names in the spelling of the template', () => {
  const stack = marked((scope) => {
    new CfnIntegration(scope, 'Integration', {
      apiId: 'a',
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'ANY',
      integrationUri: 'https://example.com',
      responseParameters: { '200': { ResponseParameters: [{ Source: 'x', Destination: 'append:header.y' }] } },
    });
    new CfnDomainName(scope, 'Domain', {
      domainName: 'a.example.com',
      domainNameConfigurations: [{ endpointType: 'REGIONAL' }],
    });
    new CfnStage(scope, 'Stage', { apiId: 'a', stageName: 'a', stageVariables: { a: 'b' } });
  });
  expect(stack).toCoverSurface({
    'Integration.responseParameters.<status>.ResponseParameters[].Source': 'x',
    'DomainName.domainNameConfigurations.endpointType': 'REGIONAL',
    'Stage.stageVariables': { a: 'b' },
  });
});

test('covers a row by a resource of a nested stack', () => {
  const nested = new NestedStack(oneStack(), 'Nested');
  api(new Marked(nested, 'Marked'));
  expect(nested).toCoverSurface({ 'Api.name': 'a' });
});

describe('fails when', () => {
  const covering = (stack: Stack, rows: Record<string, unknown>) => () => expect(stack).toCoverSurface(rows);

  test('the value differs', () => {
    expect(covering(marked(api), { 'Api.corsConfiguration.maxAge': 601 })).toThrow(/expected .*601.*, got .*600/);
  });

  test('no resource has the property', () => {
    expect(covering(marked(api), { 'Api.version': expect.anything() })).toThrow(/got no value/);
  });

  test('the L1 has no construct of these packages around it, whatever properties it and its stack have', () => {
    const stack = oneStack();
    for (const holder of [stack, api(stack)])
      Object.defineProperty(holder, Symbol.for('@apigwv2/contracts.apiRecord'), { value: {} });
    expect(covering(stack, { 'Api.name': 'a' })).toThrow(/must be of a construct of these packages/);
  });

  test('the resource is of a fake', () => {
    const stack = marked((scope) => {
      fakeIntegration('Fake').bind({ api: { apiRef: { apiId: 'a' } }, scope, name: String });
    });
    expect(covering(stack, { 'Integration.integrationMethod': 'ANY' })).toThrow(
      /must be of a construct of these packages/,
    );
  });

  test('the resource does not exist', () => {
    expect(covering(marked(api), { 'Zork.name': 'a' })).toThrow(
      /must start with a resource of AWS::ApiGatewayV2, got 'Zork.name'/,
    );
  });

  test('the row has no property', () => {
    expect(covering(marked(api), { Api: 'a' })).toThrow(/must have a property, got 'Api'/);
  });

  test('it is negated', () => {
    expect(() => expect(marked(api)).not.toCoverSurface({ 'Api.name': 'a' })).toThrow(/must not be negated/);
  });
});

test.each([
  ['a.b', { A: { B: 1 } }, [1]],
  ['a.b', { A: { b: 1 } }, [1]],
  ['a.<name>.required', { A: { x: { Required: true }, y: { Required: false } } }, [true, false]],
  ['a[]', { A: [1, 2] }, [1, 2]],
  ['a', { A: [1, 2] }, [[1, 2]]],
  ['a.b', { A: [{ B: 1 }, { B: 2 }] }, [1, 2]],
  ['a.b', { A: 'text' }, []],
  ['a', undefined, []],
])('propertyValues resolves the path %s in %j', (path, properties, values) => {
  expect(propertyValues(properties, path)).toEqual(values);
});
