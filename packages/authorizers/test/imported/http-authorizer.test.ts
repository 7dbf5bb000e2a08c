import { referencedConstructs } from '@apigwv2/contracts';
import { logicalIds, oneStack, twoStacks } from '@apigwv2/testing';
import { CfnApi, CfnAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { Fn } from 'aws-cdk-lib/core';
import { HttpAuthorizer } from '../../src';
import { addRoute } from '../http/add-route';
import { AUTHORIZER, apiIn, propertiesOf } from '../properties-of';

const ROUTE = 'AWS::ApiGatewayV2::Route';
const from = HttpAuthorizer.fromHttpAuthorizerAttributes;

describe('HttpAuthorizer.fromHttpAuthorizerAttributes', () => {
  test.each([
    ['JWT', 'JWT'],
    ['CUSTOM', 'CUSTOM'],
    ['REQUEST', 'CUSTOM'],
  ] as const)('gives routes the ID of an existing authorizer of type %s', (authorizerType, authorizationType) => {
    const stack = oneStack();
    const authorizer = from(stack, 'Readers', { authorizerId: 'abc123', authorizerType });
    expect(authorizer).toMatchObject({ authorizerId: 'abc123' });
    addRoute(stack, apiIn(stack), 'GET /books', authorizer);
    expect(propertiesOf(stack, ROUTE)).toMatchObject([
      { AuthorizationType: authorizationType, AuthorizerId: 'abc123' },
    ]);
    expect(logicalIds(stack, AUTHORIZER)).toEqual([]);
  });

  test('accepts two imports of one authorizer, and two imports under the API', () => {
    const stack = oneStack();
    const api = apiIn(stack);
    addRoute(stack, api, 'GET /a', from(stack, 'One', { authorizerId: 'abc123', authorizerType: 'JWT' }));
    addRoute(stack, api, 'GET /b', from(stack, 'Two', { authorizerId: 'abc123', authorizerType: 'JWT' }));
    addRoute(
      stack,
      api,
      'GET /c',
      from(api, 'Three', { authorizerId: Fn.importValue('Three'), authorizerType: 'JWT' }),
    );
    addRoute(stack, api, 'GET /d', from(api, 'Four', { authorizerId: Fn.importValue('Four'), authorizerType: 'JWT' }));
    expect(propertiesOf(stack, ROUTE).map(({ AuthorizerId }) => AuthorizerId)).toEqual([
      'abc123',
      'abc123',
      { 'Fn::ImportValue': 'Three' },
      { 'Fn::ImportValue': 'Four' },
    ]);
  });

  test('rejects routes of two APIs', () => {
    const stack = oneStack();
    const [one, two] = ['One', 'Two'].map((id) => new CfnApi(stack, id, { name: id, protocolType: 'HTTP' }));
    const readers = from(stack, 'Readers', { authorizerId: 'abc123', authorizerType: 'JWT' });
    addRoute(stack, one as CfnApi, 'GET /a', readers);
    expect(() => addRoute(stack, two as CfnApi, 'GET /b', readers)).toThrowDefinitionError(
      'AuthorizerOfOtherApi',
      /got routes of \w+\/One and of \w+\/Two; import the authorizer of each API/,
    );
  });

  test('references an authorizer of another stack from the route', () => {
    const { app, a, b } = twoStacks();
    const api = apiIn(a);
    const l1 = new CfnAuthorizer(a, 'L1', {
      apiId: api.ref,
      name: 'readers',
      authorizerType: 'JWT',
      identitySource: ['$request.header.Authorization'],
      jwtConfiguration: { issuer: 'https://issuer.example.com', audience: ['books'] },
    });
    const authorizer = from(b, 'Readers', { authorizerId: l1.ref, authorizerType: 'JWT' });
    expect([...referencedConstructs(authorizer.settings)]).toEqual([l1]);
    addRoute(b, api, 'GET /books', authorizer);
    app.synth();
    expect([a.dependencies, b.dependencies]).toEqual([[], [a]]);
  });

  test('rejects two imports of one authorizer with different types', () => {
    const stack = oneStack();
    const api = apiIn(stack);
    addRoute(stack, api, 'GET /a', from(stack, 'One', { authorizerId: 'abc123', authorizerType: 'JWT' }));
    const other = from(stack, 'Two', { authorizerId: 'abc123', authorizerType: 'CUSTOM' });
    expect(() => addRoute(stack, api, 'GET /b', other)).toThrowDefinitionError(
      'ConflictingDefinitions',
      /differ in type;/,
    );
  });

  test('rejects an unknown type', () => {
    const make = () => from(oneStack(), 'Caller', { authorizerId: 'abc123', authorizerType: 'AWS_IAM' as 'JWT' });
    expect(make).toThrowDefinitionError('AuthorizerOptionsConflict', /got 'AWS_IAM'; .*HttpIamAuthorizer/);
  });
});
