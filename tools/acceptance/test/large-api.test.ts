import { HttpApi, HttpMethod } from '@apigwv2/core-http';
import { HttpLambdaIntegration } from '@apigwv2/integrations';
import { inlineFunction, oneStack, resourcesOf } from '@apigwv2/testing';

/** The resources besides routes: function, its role, its permission, API, stage, integration. */
const BESIDES = 6;

function stackWith(routes: number) {
  const stack = oneStack();
  const handler = inlineFunction(stack, 'Handler');
  const api = new HttpApi(stack, 'Api');
  for (let route = 0; route < routes; route++) {
    // A new object for each route, as in code that is split over files.
    api.addRoutes({
      path: `/route-${route}`,
      methods: [HttpMethod.GET],
      integration: new HttpLambdaIntegration('Books', handler),
    });
  }
  return stack;
}

describe('many routes of one function', () => {
  test('[H12] have one permission: 40 routes', () => {
    const stack = stackWith(40);
    const permissions = Object.values(resourcesOf(stack, 'AWS::Lambda::Permission'));
    expect(permissions).toHaveLength(1);
    expect(permissions[0]?.Properties.SourceArn['Fn::Join'][1].at(-1)).toBe('/*/*');
  });

  test.each([300, 490])('[H13] fit into one stack: %i routes', (routes) => {
    const stack = stackWith(routes);
    expect(Object.keys(resourcesOf(stack))).toHaveLength(routes + BESIDES);
    expect(Object.keys(resourcesOf(stack, 'AWS::ApiGatewayV2::Route'))).toHaveLength(routes);
    expect(Object.keys(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'))).toHaveLength(1);
    expect(Object.keys(resourcesOf(stack, 'AWS::Lambda::Permission'))).toHaveLength(1);
  });
});
