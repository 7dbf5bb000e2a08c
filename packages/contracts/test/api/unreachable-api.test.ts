import { oneStack, warningsOf } from '@apigwv2/testing';
import { CfnApiMapping } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnResource, Fn, type Stack } from 'aws-cdk-lib/core';
import { warnOfUnreachable } from '../../src/api/unreachable-api';
import { bareApi, OwnedApi } from '../apis';

const UNREACHABLE = '@apigwv2/contracts:unreachableApi';

function warned(disableExecuteApiEndpoint: boolean, map: (stack: Stack, api: OwnedApi) => unknown = () => undefined) {
  const stack = oneStack();
  const api = Object.assign(new OwnedApi(stack, 'Api'), { disableExecuteApiEndpoint });
  warnOfUnreachable(api);
  map(stack, api);
  return warningsOf(stack).map(({ id, path }) => `${id} at ${path}`);
}

const mapping = (stack: Stack, apiId: string) =>
  new CfnApiMapping(stack, 'Mapping', { apiId, domainName: 'api.example.com', stage: 'live' });

describe('warnOfUnreachable', () => {
  test('warns of an API with a disabled endpoint and no mapping', () => {
    expect(warned(true)).toEqual([`${UNREACHABLE} at Stack/Api`]);
  });

  test('warns when only other APIs are mapped', () => {
    expect(warned(true, (stack) => mapping(stack, bareApi(stack, 'Other').ref))).toHaveLength(1);
    expect(warned(true, (stack) => mapping(stack, 'abc123'))).toHaveLength(1);
  });

  test.each<[string, (stack: Stack, api: OwnedApi) => unknown]>([
    ['its mapping', (stack, api) => mapping(stack, api.apiRef.apiId)],
    ['a mapping by an import value, which may be of this API', (stack) => mapping(stack, Fn.importValue('ApiId'))],
    [
      'a mapping without an L1',
      (stack) =>
        new CfnResource(stack, 'Raw', {
          type: CfnApiMapping.CFN_RESOURCE_TYPE_NAME,
          properties: { ApiId: 'abc123', DomainName: 'api.example.com', Stage: 'live' },
        }),
    ],
  ])('does not warn of an API with %s', (_what, map) => {
    expect(warned(true, map)).toEqual([]);
  });

  test('does not warn of an API with an enabled endpoint', () => {
    expect(warned(false)).toEqual([]);
  });
});
