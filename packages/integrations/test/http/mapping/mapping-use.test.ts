import { oneStack } from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Stack } from 'aws-cdk-lib/core';
import {
  HttpIntegration,
  HttpMethod,
  HttpSqsIntegration,
  HttpUrlIntegration,
  MappingValue,
  ParameterMapping,
  ResponseMapping,
} from '../../../src';
import { addRoute } from '../add-route';

const URL = 'https://example.com/books';
const value = MappingValue.custom('y');

const setUp = () => {
  const stack = oneStack();
  return { stack, api: new CfnApi(stack, 'Api', { name: 'shop', protocolType: 'HTTP' }) };
};

describe('ParameterMapping', () => {
  test.each<[string, (stack: Stack, api: CfnApi, mapping: ParameterMapping) => unknown]>([
    [
      'a target',
      (stack, api, parameterMapping) =>
        addRoute(stack, api, 'GET /books', new HttpUrlIntegration('Books', URL, { parameterMapping })),
    ],
    [
      'a target that copies it',
      (stack, api, parameterMapping) =>
        addRoute(
          stack,
          api,
          'GET /books',
          new HttpSqsIntegration('Books', { queue: new Queue(stack, 'Queue'), parameterMapping }),
        ),
    ],
    [
      'an integration',
      (stack, httpApi, parameterMapping) =>
        new HttpIntegration(stack, 'Books', {
          httpApi,
          integrationType: 'HTTP_PROXY',
          integrationUri: URL,
          method: HttpMethod.GET,
          parameterMapping,
        }),
    ],
  ])('rejects a change after %s rendered it', (_what, use) => {
    const { stack, api } = setUp();
    const mapping = new ParameterMapping();
    use(stack, api, mapping);
    expect(() => mapping.appendHeader('x', value)).toThrowDefinitionError(
      'InvalidMapping',
      /a ParameterMapping must be complete .*, got 'append:header\.x' after .*Books was created; add it before/,
    );
    expect(mapping.mappings).toEqual({});
  });

  test('accepts changes until a route uses its integration, and after a use that failed', () => {
    const { stack, api } = setUp();
    const parameterMapping = new ParameterMapping();
    const integration = new HttpUrlIntegration('Books', URL, { parameterMapping });
    parameterMapping.custom('append:header.x', '$request.wrong');
    expect(() => addRoute(stack, api, 'GET /books', integration)).toThrowDefinitionError('InvalidMapping');
    expect(() => parameterMapping.custom('append:header.x', 'right')).not.toThrow();
    const unknown = new HttpUrlIntegration('Books', `${URL}/{id}`, { parameterMapping });
    expect(() => addRoute(stack, api, 'GET /others', unknown)).toThrowDefinitionError('UnknownPathVariable');
    expect(() => parameterMapping.custom('append:header.z', 'right')).not.toThrow();
  });

  test('can be that of several integrations', () => {
    const { stack, api } = setUp();
    const parameterMapping = new ParameterMapping().appendHeader('x', value);
    for (const id of ['One', 'Other'])
      addRoute(stack, api, `GET /${id}`, new HttpUrlIntegration(id, URL, { parameterMapping }));
    expect(() => parameterMapping.removeHeader('z')).toThrowDefinitionError('InvalidMapping');
  });
});

describe('ResponseMapping', () => {
  test('rejects a change after a target rendered it', () => {
    const { stack, api } = setUp();
    const mapping = new ResponseMapping();
    addRoute(stack, api, 'GET /books', new HttpUrlIntegration('Books', URL, { responseMapping: { 404: mapping } }));
    expect(() => mapping.overwriteStatusCode(403)).toThrowDefinitionError(
      'InvalidMapping',
      /a ResponseMapping must be complete .*, got 'overwrite:statuscode'/,
    );
  });
});
