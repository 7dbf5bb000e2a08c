import { HttpApi } from '@apigwv2/core-http';
import { HttpLambdaIntegration } from '@apigwv2/integrations';
import { fakeAuthorizer, inlineFunction, oneStack, resourcesOf } from '@apigwv2/testing';

describe('one integration', () => {
  test('on two APIs is one resource in each, with a permission for each', () => {
    const stack = oneStack();
    const integration = new HttpLambdaIntegration('Books', inlineFunction(stack, 'Handler'));
    const authorizer = fakeAuthorizer('Readers');
    const apis = ['Shop', 'Library'].map((id) => new HttpApi(stack, id));
    for (const api of apis) {
      api.addRoutes({ path: '/books', integration, authorizer });
      api.addRoutes({ path: '/books/{id}', integration, authorizer });
    }
    const refs = apis.map((api) => stack.resolve(api.apiId));
    for (const type of ['Integration', 'Authorizer']) {
      const made = Object.values(resourcesOf(stack, `AWS::ApiGatewayV2::${type}`));
      expect(made.map(({ Properties }) => Properties.ApiId)).toEqual(refs);
    }
    const permissions = Object.values(resourcesOf(stack, 'AWS::Lambda::Permission'));
    expect(permissions.map(({ Properties }) => Properties.SourceArn['Fn::Join'][1])).toEqual(
      refs.map((ref) => expect.arrayContaining([ref])),
    );
  });

  test('as equal objects with one ID is one resource', () => {
    const stack = oneStack();
    const handler = inlineFunction(stack, 'Handler');
    const api = new HttpApi(stack, 'Api');
    for (const path of ['/a', '/b', '/c'])
      api.addRoutes({ path, integration: new HttpLambdaIntegration('Books', handler) });
    expect(Object.keys(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'))).toHaveLength(1);
  });

  test('of one ID with two functions is an error that names both', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api');
    api.addRoutes({ path: '/a', integration: new HttpLambdaIntegration('Books', inlineFunction(stack, 'A')) });
    const other = new HttpLambdaIntegration('Books', inlineFunction(stack, 'B'));
    expect(() => api.addRoutes({ path: '/b', integration: other })).toThrowDefinitionError(
      'ConflictingDefinitions',
      /'Books' .* handler/,
    );
  });
});
