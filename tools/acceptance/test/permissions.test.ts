import { HttpApi } from '@apigwv2/core-http';
import { HttpLambdaIntegration } from '@apigwv2/integrations';
import { inlineFunction, oneStack, resourcesOf, warningsOf } from '@apigwv2/testing';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Annotations, type Stack } from 'aws-cdk-lib/core';

const WARNING = '@apigwv2/contracts:permissionNotGiven';
const ARN = 'arn:aws:lambda:eu-west-1:444455556666:function:books';

function stackWithImportedFunction(permissionGrantedElsewhere?: boolean): Stack {
  const stack = oneStack({ account: '111122223333', region: 'eu-west-1' });
  const handler = lambda.Function.fromFunctionArn(stack, 'Books', ARN);
  const integration = new HttpLambdaIntegration('Books', handler, { permissionGrantedElsewhere });
  const api = new HttpApi(stack, 'Api');
  for (const path of ['/books', '/authors']) api.addRoutes({ path, integration });
  return stack;
}

describe('a permission for each route', () => {
  function stackWith(routes: number): Stack {
    const stack = oneStack();
    const integration = new HttpLambdaIntegration('Books', inlineFunction(stack, 'Handler'), {
      scopePermissionToRoute: true,
    });
    const api = new HttpApi(stack, 'Api');
    for (let route = 0; route < routes; route++) api.addRoutes({ path: `/route-${route}/{id}`, integration });
    return stack;
  }

  test('[H12] allows the method and path of its route only', () => {
    const permissions = Object.values(resourcesOf(stackWith(2), 'AWS::Lambda::Permission'));
    const ends = permissions.map(({ Properties }) => Properties.SourceArn['Fn::Join'][1].at(-1));
    expect(ends).toEqual(['/*/*/route-0/*', '/*/*/route-1/*']);
  });

  test('[H12] accepts 50 routes, and rejects 80 with the least size of the policy', () => {
    expect(Object.keys(resourcesOf(stackWith(50), 'AWS::Lambda::Permission'))).toHaveLength(50);
    expect(() => stackWith(80)).toThrowDefinitionError(
      'PermissionPolicyTooLarge',
      /20480 bytes, got at least 20[4-9]\d\d for Stack\/Handler/,
    );
  });
});

describe('a function without a permission of the app', () => {
  test('is one warning, with the command that adds the permission', () => {
    const warnings = warningsOf(stackWithImportedFunction()).filter(({ id }) => id === WARNING);
    expect(warnings).toEqual([
      {
        id: WARNING,
        path: 'Stack/Books',
        message: expect.stringContaining(`aws lambda add-permission --function-name ${ARN}`),
      },
    ]);
  });

  test('is no warning once it is acknowledged', () => {
    const stack = stackWithImportedFunction();
    Annotations.of(stack).acknowledgeWarning(WARNING);
    expect(warningsOf(stack).map(({ id }) => id)).not.toContain(WARNING);
  });

  test('is no warning when the permission is granted elsewhere', () => {
    expect(warningsOf(stackWithImportedFunction(true))).toEqual([]);
  });
});
