import { inlineFunction, logicalIds, oneStack, resourcesOf, twoStacks, warningsOf } from '@apigwv2/testing';
import { CfnApi, HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Alias, type IFunction, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Annotations, Duration, Fn, type Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HttpLambdaIntegration, PayloadFormatVersion } from '../../src';
import { addRoute } from './add-route';

const INTEGRATION = 'AWS::ApiGatewayV2::Integration';
const PERMISSION = 'AWS::Lambda::Permission';
const IMPORTED = 'arn:aws:lambda:eu-west-1:111122223333:function:books';

const apiIn = (scope: Construct, id = 'Api') => new CfnApi(scope, id, { name: 'shop', protocolType: 'HTTP' });
const propertiesOf = (stack: Stack, type: string) =>
  Object.values(resourcesOf(stack, type)).map((resource) => resource.Properties);
/** The resource of an execute-api ARN in a template, after the id of the API. */
const sourceOf = (permission: Record<string, unknown>) => {
  const {
    'Fn::Join': [, parts],
  } = permission['SourceArn'] as { 'Fn::Join': [string, unknown[]] };
  return parts.at(-1);
};

test.each([
  ['an ARN', 'arn:aws:lambda:eu-west-1:111122223333:function:books'],
  ['nothing', undefined],
])('HttpLambdaIntegration rejects %s as handler, and names the import method', (_what, handler) => {
  expect(() => new HttpLambdaIntegration('Books', handler as never)).toThrowDefinitionError(
    'MissingHandler',
    /import an existing one with Function.fromFunctionAttributes \(at HttpLambdaIntegration 'Books'\)$/,
  );
});

test('HttpLambdaIntegration rejects a number as timeout', () => {
  const handler = inlineFunction(oneStack(), 'Handler');
  expect(() => new HttpLambdaIntegration('Books', handler, { timeout: 10 as never })).toThrowDefinitionError(
    'TypeMismatch',
    /timeout must be a Duration, got 10; pass one such as Duration.seconds\(10\)/,
  );
});

test('HttpLambdaIntegration rejects a string as payload version', () => {
  const handler = inlineFunction(oneStack(), 'Handler');
  const props = { payloadFormatVersion: '2.0' as never };
  expect(() => new HttpLambdaIntegration('Books', handler, props)).toThrowDefinitionError(
    'TypeMismatch',
    /payloadFormatVersion must be a PayloadFormatVersion, got '2.0'; write PayloadFormatVersion.VERSION_2_0/,
  );
});

describe('HttpLambdaIntegration', () => {
  const setUp = () => {
    const stack = oneStack();
    return { stack, api: apiIn(stack), handler: inlineFunction(stack, 'Handler') };
  };

  test('renders the function with payload version 2.0', () => {
    const { stack, api, handler } = setUp();
    addRoute(stack, api, 'GET /books', new HttpLambdaIntegration('Books', handler));
    expect(propertiesOf(stack, INTEGRATION)).toEqual([
      {
        ApiId: { Ref: 'Api' },
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: stack.resolve(handler.functionArn),
        PayloadFormatVersion: '2.0',
      },
    ]);
  });

  test('renders its props', () => {
    const { stack, api, handler } = setUp();
    const { VERSION_1_0: payloadFormatVersion } = PayloadFormatVersion;
    const props = { payloadFormatVersion, timeout: Duration.seconds(30), description: 'all books' };
    addRoute(stack, api, 'GET /books', new HttpLambdaIntegration('Books', handler, props));
    expect(propertiesOf(stack, INTEGRATION)).toMatchObject([
      { PayloadFormatVersion: '1.0', TimeoutInMillis: 30_000, Description: 'all books' },
    ]);
  });

  test('[I4] creates one integration for equal settings under one ID', () => {
    const { stack, api, handler } = setUp();
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      const { VERSION_1_0: payloadFormatVersion } = PayloadFormatVersion;
      const settings = { payloadFormatVersion, timeout: Duration.seconds(5), description: undefined };
      addRoute(stack, api, `${method} /books`, new HttpLambdaIntegration('Books', handler, settings));
    }
    expect(logicalIds(stack, INTEGRATION)).toHaveLength(1);
  });

  test.each([
    ['handler', (_: IFunction, other: IFunction) => new HttpLambdaIntegration('Books', other)],
    ['timeout', (it: IFunction) => new HttpLambdaIntegration('Books', it, { timeout: Duration.seconds(1) })],
    [
      'payloadFormatVersion.version',
      (it: IFunction) =>
        new HttpLambdaIntegration('Books', it, { payloadFormatVersion: PayloadFormatVersion.VERSION_2_0 }),
    ],
  ])('rejects two definitions under one ID that differ in %s', (setting, differ) => {
    const { stack, api, handler } = setUp();
    const { VERSION_1_0: payloadFormatVersion } = PayloadFormatVersion;
    addRoute(
      stack,
      api,
      'GET /books',
      new HttpLambdaIntegration('Books', handler, setting.startsWith('payload') ? { payloadFormatVersion } : {}),
    );
    const add = () => addRoute(stack, api, 'POST /books', differ(handler, inlineFunction(stack, 'Other')));
    expect(add).toThrowDefinitionError('ConflictingDefinitions', new RegExp(`'Books'.* differ in ${setting};`));
  });

  test('[I5] keeps its logical ID for any routes', () => {
    const idsWith = (...keys: string[]) => {
      const { stack, api, handler } = setUp();
      const books = new HttpLambdaIntegration('Books', handler);
      for (const key of keys) addRoute(stack, api, key, books);
      return [INTEGRATION, PERMISSION].flatMap((type) => logicalIds(stack, type));
    };
    const ids = idsWith('GET /a');
    expect(ids).toHaveLength(2);
    expect(idsWith('GET /b')).toEqual(ids);
    expect(idsWith('GET /b', 'GET /a')).toEqual(ids);
  });

  test('creates one resource in each of two APIs', () => {
    const { stack, api, handler } = setUp();
    const other = apiIn(stack, 'Other');
    const books = new HttpLambdaIntegration('Books', handler);
    addRoute(stack, api, 'GET /books', books);
    addRoute(new Construct(stack, 'OtherRoutes'), other, 'GET /books', books);
    const apis = [{ ApiId: { Ref: 'Api' } }, { ApiId: { Ref: 'Other' } }];
    expect(propertiesOf(stack, INTEGRATION)).toMatchObject(apis);
    expect(propertiesOf(stack, PERMISSION)).toHaveLength(2);
  });

  test('creates integration and permission in the stack of the route', () => {
    const { a, b } = twoStacks();
    addRoute(b, apiIn(a), 'GET /books', new HttpLambdaIntegration('Books', inlineFunction(a, 'Handler')));
    for (const type of [INTEGRATION, PERMISSION]) {
      expect(logicalIds(a, type)).toHaveLength(0);
      expect(logicalIds(b, type)).toHaveLength(1);
    }
  });

  describe('permissions', () => {
    test('[H12] creates one permission for the whole API for 40 routes', () => {
      const { stack, api, handler } = setUp();
      for (let route = 0; route < 40; route++) {
        addRoute(stack, api, `GET /books/${route}`, new HttpLambdaIntegration(`Books${route % 2}`, handler));
      }
      const permissions = propertiesOf(stack, PERMISSION);
      expect(permissions).toMatchObject([
        {
          Action: 'lambda:InvokeFunction',
          FunctionName: stack.resolve(handler.functionArn),
          Principal: 'apigateway.amazonaws.com',
        },
      ]);
      expect(permissions.map(sourceOf)).toEqual(['/*/*']);
    });

    test('[H12] creates a permission for the method and path of each route alone with scopePermissionToRoute', () => {
      const { stack, api, handler } = setUp();
      const books = new HttpLambdaIntegration('Books', handler, { scopePermissionToRoute: true });
      for (const key of ['GET /books', 'POST /books/{id}/pages/{page}', 'ANY /{proxy+}', '$default'])
        addRoute(stack, api, key, books);
      expect(propertiesOf(stack, PERMISSION).map(sourceOf)).toEqual([
        '/*/GET/books',
        '/*/POST/books/*/pages/*',
        '/*/*/*',
        '/*/$default',
      ]);
    });

    test('[H12] rejects more route permissions than the function policy can hold', () => {
      const { stack, api, handler } = setUp();
      const books = new HttpLambdaIntegration('Books', handler, { scopePermissionToRoute: true });
      const add = (routes: number) => {
        for (let route = 0; route < routes; route++) addRoute(stack, api, `GET /${routes}/${route}`, books);
      };
      expect(() => add(40)).not.toThrow();
      expect(() => add(60)).toThrowDefinitionError('PermissionPolicyTooLarge', /20480 bytes/);
    });

    test('[H13] fits 300 routes on one function into one stack', () => {
      const { stack, api, handler } = setUp();
      for (let route = 0; route < 300; route++) {
        addRoute(stack, api, `GET /books/${route}`, new HttpLambdaIntegration('Books', handler));
      }
      expect(logicalIds(stack).length).toBeLessThan(310);
    });

    test('[R1] grants each of several routes of one integration', () => {
      const { stack, api, handler } = setUp();
      const scoped = new HttpLambdaIntegration('Scoped', handler, { scopePermissionToRoute: true });
      for (const key of ['GET /a', 'GET /b', 'GET /c']) addRoute(stack, api, key, scoped);
      expect(propertiesOf(stack, PERMISSION).map(sourceOf)).toEqual(['/*/GET/a', '/*/GET/b', '/*/GET/c']);
    });

    test('creates a permission in which tokens of a path match any value', () => {
      const { stack, api, handler } = setUp();
      const books = new HttpLambdaIntegration('Books', handler, { scopePermissionToRoute: true });
      addRoute(stack, api, `GET ${Fn.importValue('Path')}`, books, 'Books');
      addRoute(stack, api, `GET /books/${Fn.importValue('Path')}/pages`, books, 'Pages');
      expect(propertiesOf(stack, PERMISSION).map(sourceOf)).toEqual(['/*/GET*', '/*/GET/books/*/pages']);
    });

    test('[R8] renders the qualifier of an alias in the URI and the permission', () => {
      const { stack, api, handler } = setUp();
      const live = new Alias(stack, 'Live', { aliasName: 'live', version: handler.currentVersion });
      addRoute(stack, api, 'GET /books', new HttpLambdaIntegration('Books', live));
      const alias = { Ref: stack.getLogicalId(live.node.defaultChild as never) };
      expect(propertiesOf(stack, INTEGRATION)).toMatchObject([{ IntegrationUri: alias }]);
      expect(propertiesOf(stack, PERMISSION)).toMatchObject([{ FunctionName: alias }]);
    });

    test('[R8] renders the qualifier of a version in the URI and the permission', () => {
      const { stack, api, handler } = setUp();
      const version = stack.resolve(handler.currentVersion.functionArn);
      addRoute(stack, api, 'GET /books', new HttpLambdaIntegration('Books', handler.currentVersion));
      expect(propertiesOf(stack, INTEGRATION)).toMatchObject([{ IntegrationUri: version }]);
      expect(propertiesOf(stack, PERMISSION)).toMatchObject([{ FunctionName: version }]);
    });

    test('creates one permission for a function that is imported twice by one ARN', () => {
      const stack = oneStack();
      const api = apiIn(stack);
      for (const id of ['One', 'Other']) {
        const handler = LambdaFunction.fromFunctionAttributes(stack, id, {
          functionArn: IMPORTED,
          sameEnvironment: true,
        });
        addRoute(stack, api, `GET /${id}`, new HttpLambdaIntegration(id, handler));
      }
      expect(propertiesOf(stack, PERMISSION)).toHaveLength(1);
      expect(propertiesOf(stack, INTEGRATION)).toHaveLength(2);
    });

    test('creates no permission with permissionGrantedElsewhere', () => {
      const { stack, api, handler } = setUp();
      addRoute(
        stack,
        api,
        'GET /books',
        new HttpLambdaIntegration('Books', handler, { permissionGrantedElsewhere: true }),
      );
      expect(propertiesOf(stack, PERMISSION)).toEqual([]);
    });

    test('rejects scopePermissionToRoute with permissionGrantedElsewhere', () => {
      const { handler } = setUp();
      const make = () =>
        new HttpLambdaIntegration('Books', handler, { scopePermissionToRoute: true, permissionGrantedElsewhere: true });
      expect(make).toThrowDefinitionError(
        'IntegrationOptionsConflict',
        /leave out one of the two \(at HttpLambdaIntegration 'Books'\)$/,
      );
    });
  });

  describe('with a function that this app cannot grant permission for', () => {
    const ID = '@apigwv2/contracts:permissionNotGiven';
    const imports: [string, (stack: Stack) => IFunction][] = [
      ['imported without its environment', (stack) => LambdaFunction.fromFunctionArn(stack, 'Handler', IMPORTED)],
      [
        'of another account',
        (stack) =>
          LambdaFunction.fromFunctionAttributes(stack, 'Handler', { functionArn: IMPORTED, sameEnvironment: false }),
      ],
    ];
    const ours = (stack: Stack) => warningsOf(stack).filter(({ id }) => id === ID);

    test.each(imports)(
      '[I6] warns of a function %s, with the command that grants the permission',
      (_what, handlerIn) => {
        const stack = oneStack({ account: '444455556666', region: 'eu-west-1' });
        const api = HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' });
        const handler = handlerIn(stack);
        for (const key of ['GET /a', 'GET /b']) addRoute(stack, api, key, new HttpLambdaIntegration('Books', handler));
        const warnings = ours(stack);
        expect(warnings).toHaveLength(1);
        expect(warnings[0]?.path).toBe('Stack/Handler');
        expect(warnings[0]?.message).toMatch(
          "aws lambda add-permission --function-name arn:aws:lambda:eu-west-1:111122223333:function:books --statement-id apigateway-a1b2c3d4e5 --action lambda:InvokeFunction --principal apigateway.amazonaws.com --source-arn 'arn:aws:execute-api:eu-west-1:444455556666:a1b2c3d4e5/*/*'",
        );
        expect(logicalIds(stack, PERMISSION)).toEqual([]);
      },
    );

    test('[I6] has a placeholder for the ID of an API of this app in the command', () => {
      const stack = oneStack();
      const handler = LambdaFunction.fromFunctionArn(stack, 'Handler', IMPORTED);
      addRoute(stack, apiIn(stack), 'GET /books', new HttpLambdaIntegration('Books', handler));
      expect(ours(stack)[0]?.message).toMatch(
        "--source-arn 'arn:<partition>:execute-api:<region>:<account>:<api id>/*/*'",
      );
    });

    test('[I6] allows the warning to be acknowledged', () => {
      const stack = oneStack();
      const handler = LambdaFunction.fromFunctionArn(stack, 'Handler', IMPORTED);
      addRoute(stack, apiIn(stack), 'GET /books', new HttpLambdaIntegration('Books', handler));
      Annotations.of(stack).acknowledgeWarning(ID);
      expect(ours(stack)).toEqual([]);
    });

    test('[I6] does not warn with permissionGrantedElsewhere', () => {
      const stack = oneStack();
      const handler = LambdaFunction.fromFunctionArn(stack, 'Handler', IMPORTED);
      addRoute(
        stack,
        apiIn(stack),
        'GET /books',
        new HttpLambdaIntegration('Books', handler, { permissionGrantedElsewhere: true }),
      );
      expect(ours(stack)).toEqual([]);
    });

    test('[I6] has the path of the route in the command with scopePermissionToRoute', () => {
      const stack = oneStack();
      const handler = LambdaFunction.fromFunctionArn(stack, 'Handler', IMPORTED);
      addRoute(
        stack,
        apiIn(stack),
        'GET /books/{id}',
        new HttpLambdaIntegration('Books', handler, { scopePermissionToRoute: true }),
      );
      expect(ours(stack)[0]?.message).toMatch("<api id>/*/GET/books/*'");
    });
  });

  test.each([
    ['[I1] a timeout that is too long', 'TimeoutOutOfRange', { timeout: Duration.seconds(31) }],
    ['a description that is too long', 'LengthOutOfRange', { description: 'x'.repeat(1025) }],
    [
      'an unknown payload version',
      'IntegrationOptionsConflict',
      { payloadFormatVersion: PayloadFormatVersion.custom('3.0') },
    ],
  ])('rejects %s, and names the integration', (_what, code, props) => {
    const { handler } = setUp();
    expect(() => new HttpLambdaIntegration('Books', handler, props)).toThrowDefinitionError(
      code,
      /\(at HttpLambdaIntegration 'Books'\)$/,
    );
  });
});
