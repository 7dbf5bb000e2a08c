import { inlineFunction, logicalIds, oneStack, twoStacks, warningsOf } from '@apigwv2/testing';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IFunction, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Duration, Lazy } from 'aws-cdk-lib/core';
import {
  AuthorizerPayloadVersion,
  HttpIdentitySource,
  HttpLambdaAuthorizer,
  type HttpLambdaAuthorizerProps,
  HttpLambdaResponseType,
} from '../src';
import { addRoute } from './add-route';
import { AUTHORIZER, apiIn, PERMISSION, propertiesOf } from './properties-of';

const { SIMPLE, IAM } = HttpLambdaResponseType;
const AT = /\(at HttpLambdaAuthorizer 'Guard'\)$/;

test('fails when the handler is an ARN', () => {
  const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:guard' as never;
  expect(() => new HttpLambdaAuthorizer('Guard', arn)).toThrowDefinitionError('HandlerMissing');
});

describe('HttpLambdaAuthorizer', () => {
  const setUp = () => {
    const stack = oneStack();
    return { stack, api: apiIn(stack), handler: inlineFunction(stack, 'Handler') };
  };
  const guardedBy = (props?: HttpLambdaAuthorizerProps) => {
    const { stack, api, handler } = setUp();
    addRoute(stack, api, 'GET /books', new HttpLambdaAuthorizer('Guard', handler, props));
    return propertiesOf(stack)[0];
  };

  test('a route asks the function, which answers with an IAM policy that holds for 5 minutes', () => {
    const { stack, api, handler } = setUp();
    addRoute(stack, api, 'GET /books', new HttpLambdaAuthorizer('Guard', handler));
    expect(propertiesOf(stack)).toEqual([
      {
        ApiId: { Ref: 'Api' },
        Name: 'Guard',
        AuthorizerType: 'REQUEST',
        AuthorizerPayloadFormatVersion: '1.0',
        AuthorizerResultTtlInSeconds: 300,
        AuthorizerUri: {
          'Fn::Join': [
            '',
            [
              'arn:',
              { Ref: 'AWS::Partition' },
              ':apigateway:',
              { Ref: 'AWS::Region' },
              ':lambda:path/2015-03-31/functions/',
              stack.resolve(handler.functionArn),
              '/invocations',
            ],
          ],
        },
        IdentitySource: ['$request.header.Authorization'],
      },
    ]);
    const [authorizer] = logicalIds(stack, AUTHORIZER);
    expect(propertiesOf(stack, 'AWS::ApiGatewayV2::Route')).toMatchObject([
      { AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: authorizer } },
    ]);
  });

  test('what the user says is rendered', () => {
    const props = {
      authorizerName: 'guard-of-books',
      identitySource: [HttpIdentitySource.query('token'), '$context.routeKey'],
      responseTypes: [SIMPLE, IAM],
      resultsCacheTtl: Duration.hours(1),
    };
    expect(guardedBy(props)).toMatchObject({
      Name: 'guard-of-books',
      IdentitySource: ['$request.querystring.token', '$context.routeKey'],
      EnableSimpleResponses: true,
      AuthorizerPayloadFormatVersion: '2.0',
      AuthorizerResultTtlInSeconds: 3600,
    });
  });

  test.each([
    [[IAM], undefined, undefined, '1.0'],
    [[IAM], AuthorizerPayloadVersion.VERSION_1_0, undefined, '1.0'],
    [[IAM], AuthorizerPayloadVersion.VERSION_2_0, undefined, '2.0'],
    [[SIMPLE], undefined, true, '2.0'],
    [[SIMPLE], AuthorizerPayloadVersion.VERSION_2_0, true, '2.0'],
    [[SIMPLE, IAM], undefined, true, '2.0'],
  ])(
    '[A11] payload version and answer are independent: %j with %s',
    (responseTypes, payloadFormatVersion, enableSimpleResponses, version) => {
      const { EnableSimpleResponses, AuthorizerPayloadFormatVersion } = guardedBy({
        responseTypes,
        payloadFormatVersion,
      });
      expect([EnableSimpleResponses, AuthorizerPayloadFormatVersion]).toEqual([enableSimpleResponses, version]);
    },
  );

  test('[A11] fails when simple answers are asked for with version 1.0', () => {
    const payloadFormatVersion = AuthorizerPayloadVersion.VERSION_1_0;
    expect(() => guardedBy({ responseTypes: [SIMPLE], payloadFormatVersion })).toThrowDefinitionError(
      'AuthorizerOptionsConflict',
      /simple answers need payloadFormatVersion 2\.0, got 1\.0/,
    );
  });

  test('fails when the payload version is unknown', () => {
    expect(() => guardedBy({ payloadFormatVersion: '3.0' as '2.0' })).toThrowDefinitionError(
      'AuthorizerOptionsConflict',
      /must be 1\.0 or 2\.0, got '3\.0'/,
    );
  });

  describe('the cache', () => {
    test.each<[string, HttpLambdaAuthorizerProps]>([
      ["cache: 'off'", { cache: 'off' }],
      ['a time of 0', { resultsCacheTtl: Duration.seconds(0) }],
      ['a time of 0 and no source', { resultsCacheTtl: Duration.minutes(0), identitySource: [] }],
    ])('[A8] nothing is asked of a request with %s', (_what, props) => {
      const { AuthorizerResultTtlInSeconds, IdentitySource } = guardedBy(props);
      expect([AuthorizerResultTtlInSeconds, IdentitySource]).toEqual([0, undefined]);
    });

    test('[A8] a time of 0 keeps the identity sources that are asked for', () => {
      const identitySource = [HttpIdentitySource.header('X-Key')];
      expect(guardedBy({ resultsCacheTtl: Duration.seconds(0), identitySource })).toMatchObject({
        IdentitySource: ['$request.header.X-Key'],
      });
    });

    test.each([undefined, Duration.seconds(1)])(
      '[A9] fails when answers are cached by nothing: %s',
      (resultsCacheTtl) => {
        expect(() => guardedBy({ identitySource: [], resultsCacheTtl })).toThrowDefinitionError(
          'AuthorizerOptionsConflict',
          `none for its cache of ${resultsCacheTtl?.toSeconds() ?? 300} s`,
        );
      },
    );

    test('[A10] fails when answers are cached for more than an hour', () => {
      const make = () => guardedBy({ resultsCacheTtl: Duration.hours(2) });
      expect(make).toThrowDefinitionError('CacheTtlOutOfRange', /got 7200 s/);
      expect(make).toThrowDefinitionError('CacheTtlOutOfRange', AT);
    });

    test('a time that is only known after deployment is let through, with and without identity sources', () => {
      const late = (seconds: number) => Duration.seconds(Lazy.number({ produce: () => seconds }));
      expect(guardedBy({ resultsCacheTtl: late(60) })).toMatchObject({
        AuthorizerResultTtlInSeconds: 60,
        IdentitySource: ['$request.header.Authorization'],
      });
      expect(guardedBy({ resultsCacheTtl: late(0), identitySource: [] })).not.toHaveProperty('IdentitySource');
    });
  });

  test('fails when an identity source is malformed', () => {
    expect(() => guardedBy({ identitySource: ['Authorization'] })).toThrowDefinitionError(
      'IdentitySourceMalformed',
      AT,
    );
  });

  test('[A1] one object on two APIs is one resource in each, with a permission for each', () => {
    const { stack, api, handler } = setUp();
    const guard = new HttpLambdaAuthorizer('Guard', handler);
    addRoute(stack, api, 'GET /books', guard);
    addRoute(stack, apiIn(stack, 'Other'), 'GET /authors', guard);
    expect(propertiesOf(stack)).toMatchObject([{ ApiId: { Ref: 'Api' } }, { ApiId: { Ref: 'Other' } }]);
    expect(logicalIds(stack, PERMISSION)).toHaveLength(2);
  });

  test('[A2] equal settings under one id are one authorizer, defaults written out or not', () => {
    const { stack, api, handler } = setUp();
    const all: HttpLambdaAuthorizerProps[] = [
      {},
      { resultsCacheTtl: Duration.seconds(300) },
      { responseTypes: [IAM], payloadFormatVersion: '1.0', permissionGrantedElsewhere: false },
      { authorizerName: 'Guard', identitySource: ['$request.header.Authorization'] },
    ];
    all.forEach((props, index) => {
      addRoute(stack, api, `GET /${index}`, new HttpLambdaAuthorizer('Guard', handler, props));
    });
    expect(logicalIds(stack, AUTHORIZER)).toHaveLength(1);
  });

  test.each<[string, HttpLambdaAuthorizerProps]>([
    ['resultsCacheTtl', { resultsCacheTtl: Duration.seconds(1) }],
    ['identitySource.0', { identitySource: ['$request.header.X-Key'] }],
    ['payloadFormatVersion', { payloadFormatVersion: '2.0' }],
    ['authorizerName', { authorizerName: 'guard' }],
    ['permissionGrantedElsewhere', { permissionGrantedElsewhere: true }],
  ])('[A2] fails when two definitions under one id differ in %s', (setting, props) => {
    const { stack, api, handler } = setUp();
    addRoute(stack, api, 'GET /books', new HttpLambdaAuthorizer('Guard', handler));
    const add = () => addRoute(stack, api, 'POST /books', new HttpLambdaAuthorizer('Guard', handler, props));
    expect(add).toThrowDefinitionError('SettingsDiffer', `differ in ${setting};`);
  });

  test('[A2] fails when two definitions under one id differ in their function', () => {
    const { stack, api, handler } = setUp();
    addRoute(stack, api, 'GET /books', new HttpLambdaAuthorizer('Guard', handler));
    const other = new HttpLambdaAuthorizer('Guard', inlineFunction(stack, 'Other'));
    expect(() => addRoute(stack, api, 'POST /books', other)).toThrowDefinitionError('SettingsDiffer', 'in handler;');
  });

  describe('in two stacks', () => {
    test('[A3] a route and its authorizer in another stack than the API make no cycle', () => {
      const { app, a, b } = twoStacks();
      addRoute(b, apiIn(a), 'GET /books', new HttpLambdaAuthorizer('Guard', inlineFunction(b, 'Handler')));
      app.synth();
      expect([a.dependencies, b.dependencies]).toEqual([[], [a]]);
      expect(propertiesOf(b)).toMatchObject([{ Name: 'Guard-B' }]);
      expect(logicalIds(b, PERMISSION)).toHaveLength(1);
      expect([...logicalIds(a, AUTHORIZER), ...logicalIds(a, PERMISSION)]).toEqual([]);
    });

    test('an authorizer whose function is beside the API is made there, once for all stacks', () => {
      const { a, b } = twoStacks();
      const api = apiIn(a);
      const guard = new HttpLambdaAuthorizer('Guard', inlineFunction(a, 'Handler'));
      for (const stack of [a, b]) addRoute(stack, api, `GET /${stack.node.id}`, guard, `Route${stack.node.id}`);
      expect(propertiesOf(a)).toMatchObject([{ Name: 'Guard' }]);
      expect(logicalIds(a, PERMISSION)).toHaveLength(1);
      expect([...logicalIds(b, AUTHORIZER), ...logicalIds(b, PERMISSION)]).toEqual([]);
    });

    test('a role beside the route keeps the authorizer there', () => {
      const { a, b } = twoStacks();
      const role = new Role(b, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
      addRoute(b, apiIn(a), 'GET /books', new HttpLambdaAuthorizer('Guard', inlineFunction(a, 'Handler'), { role }));
      expect(propertiesOf(b)).toHaveLength(1);
      expect(a.dependencies).toEqual([]);
    });
  });

  describe('permissions', () => {
    test('the function has one permission, however many authorizers and routes ask it', () => {
      const { stack, api, handler } = setUp();
      for (const id of ['One', 'Two', 'Three']) {
        for (const method of ['GET', 'PUT'])
          addRoute(stack, api, `${method} /${id}`, new HttpLambdaAuthorizer(id, handler));
      }
      expect(logicalIds(stack, AUTHORIZER)).toHaveLength(3);
      const [permission, ...more] = propertiesOf(stack, PERMISSION);
      expect(more).toEqual([]);
      expect(permission).toMatchObject({
        FunctionName: stack.resolve(handler.functionArn),
        Principal: 'apigateway.amazonaws.com',
      });
      expect(permission.SourceArn['Fn::Join'][1].slice(-2)).toEqual([{ Ref: 'Api' }, '/*/*']);
    });

    test('an alias is asked and permitted as such', () => {
      const { stack, api, handler } = setUp();
      const live = handler.addAlias('live');
      addRoute(stack, api, 'GET /books', new HttpLambdaAuthorizer('Guard', live));
      const alias = stack.resolve(live.functionArn);
      expect(propertiesOf(stack)[0].AuthorizerUri['Fn::Join'][1]).toContainEqual(alias);
      expect(propertiesOf(stack, PERMISSION)).toMatchObject([{ FunctionName: alias }]);
    });

    test('a role takes the place of the permission', () => {
      const { stack, api, handler } = setUp();
      const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
      addRoute(stack, api, 'GET /books', new HttpLambdaAuthorizer('Guard', handler, { role }));
      expect(propertiesOf(stack)).toMatchObject([{ AuthorizerCredentialsArn: stack.resolve(role.roleArn) }]);
      expect(logicalIds(stack, PERMISSION)).toEqual([]);
    });

    test('a permission granted elsewhere is not made', () => {
      const { stack, api, handler } = setUp();
      const props = { permissionGrantedElsewhere: true };
      addRoute(stack, api, 'GET /books', new HttpLambdaAuthorizer('Guard', handler, props));
      expect(logicalIds(stack, PERMISSION)).toEqual([]);
    });

    test.each([[{}], [{ permissionGrantedElsewhere: true }]])(
      'a function that this app cannot give a permission is a warning, unless it is granted elsewhere: %j',
      (props) => {
        const { stack, api } = setUp();
        const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:guard';
        const handler: IFunction = LambdaFunction.fromFunctionArn(stack, 'Imported', arn);
        addRoute(stack, api, 'GET /books', new HttpLambdaAuthorizer('Guard', handler, props));
        const ids = warningsOf(stack).map(({ id }) => id);
        expect(ids).toEqual('permissionGrantedElsewhere' in props ? [] : ['@apigwv2/contracts:permissionNotGiven']);
      },
    );
  });
});
