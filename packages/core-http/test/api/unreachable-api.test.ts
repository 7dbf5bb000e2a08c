import { oneStack, warningsOf } from '@apigwv2/testing';
import { type CfnApi, CfnApiMapping, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Annotations, CfnParameter, CfnResource, Fn, type Stack } from 'aws-cdk-lib/core';
import { HttpApi, OpenApiHttpApi, QuickCreateHttpApi } from '../../src';

const ID = '@apigwv2/contracts:unreachableApi';
const target = 'https://shop.example.com';
const definition = { openapi: '3.0.1', info: { title: 'Books', version: '1' }, paths: {} };

const KINDS: readonly [string, (stack: Stack, isClosed: boolean) => IApiRef][] = [
  ['HttpApi', (stack, disableExecuteApiEndpoint) => new HttpApi(stack, 'Api', { disableExecuteApiEndpoint })],
  [
    'QuickCreateHttpApi',
    (stack, disableExecuteApiEndpoint) => new QuickCreateHttpApi(stack, 'Api', { target, disableExecuteApiEndpoint }),
  ],
  [
    'OpenApiHttpApi',
    (stack, disableExecuteApiEndpoint) => new OpenApiHttpApi(stack, 'Api', { definition, disableExecuteApiEndpoint }),
  ],
];
const resourceOf = (api: IApiRef) => api.node.findChild('Resource') as CfnApi;
const mapTo = (stack: Stack, apiId: string) =>
  new CfnApiMapping(stack, 'Mapping', { apiId, domainName: 'api.example.com', stage: 'live' });

describe.each(KINDS)('a disabled endpoint of %s', (_kind, make) => {
  const unreachable = (prepare: (stack: Stack, api: IApiRef) => unknown, isClosed = true) => {
    const stack = oneStack();
    prepare(stack, make(stack, isClosed));
    return warningsOf(stack).filter(({ id }) => id === ID);
  };

  test('warns when no mapping targets the API', () => {
    expect(unreachable(() => {})).toMatchObject([{ message: expect.stringMatching(/set domainMapping on a stage/) }]);
  });

  test('warns when mappings target other APIs only', () => {
    expect(unreachable((stack) => mapTo(stack, new HttpApi(stack, 'Other').apiId))).toHaveLength(1);
    expect(unreachable((stack) => mapTo(stack, 'abc'))).toHaveLength(1);
  });

  test.each<[string, (stack: Stack, api: IApiRef) => unknown]>([
    ['a mapping targets it', (stack, api) => mapTo(stack, api.apiRef.apiId)],
    ['a mapping targets it by another attribute', (stack, api) => mapTo(stack, resourceOf(api).attrApiId)],
    [
      'a mapping targets an import of it',
      (stack, api) => mapTo(stack, HttpApi.fromHttpApiAttributes(stack, 'V', { httpApiId: api.apiRef.apiId }).apiId),
    ],
    ['a mapping targets a parameter', (stack) => mapTo(stack, new CfnParameter(stack, 'Id').valueAsString)],
    [
      'a resource without an L1 may map it',
      (stack) =>
        new CfnResource(stack, 'Raw', {
          type: 'AWS::ApiGatewayV2::ApiMapping',
          properties: { ApiId: Fn.importValue('Api'), DomainName: 'api.example.com', Stage: 'live' },
        }),
    ],
    ['it is acknowledged', (_stack, api) => Annotations.of(api).acknowledgeWarning(ID)],
  ])('reports nothing when %s', (_when, prepare) => {
    expect(unreachable(prepare)).toEqual([]);
  });

  test('reports nothing when the endpoint is enabled', () => {
    expect(unreachable(() => {}, false)).toEqual([]);
  });
});
