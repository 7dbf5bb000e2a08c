import { inlineFunction, logicalIds, oneStack, twoStacks, warningsOf } from '@apigwv2/testing';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IFunction, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Duration, Lazy } from 'aws-cdk-lib/core';
import {
  AuthorizerPayloadVersion,
  HttpIdentitySource,
  HttpLambdaAuthorizer,
  type HttpLambdaAuthorizerProps,
  HttpLambdaResponseType,
} from '../../src';
import { AUTHORIZER, apiIn, PERMISSION, propertiesOf } from '../properties-of';
import { addRoute } from './add-route';

const { SIMPLE, IAM } = HttpLambdaResponseType;
const AT = /\(at HttpLambdaAuthorizer 'Guard'\)$/;

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

  test('rejects an ARN as handler', () => {
    const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:guard' as never;
    expect(() => new HttpLambdaAuthorizer('Guard', arn)).toThrowDefinitionError('MissingHandler');
  });

  test('renders an authorizer with IAM policies that are cached for 5 minutes', () => {
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

  test('renders every prop', () => {
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
    '[A11] renders responses %j with payload version %s',
    (responseTypes, payloadFormatVersion, enableSimpleResponses, version) => {
      const { EnableSimpleResponses, AuthorizerPayloadFormatVersion } = guardedBy({
        responseTypes,
        payloadFormatVersion,
      });
      expect([EnableSimpleResponses, AuthorizerPayloadFormatVersion]).toEqual([enableSimpleResponses, version]);
    },
  );

  test('[A11] rejects simple responses with payload version 1.0', () => {
    const payloadFormatVersion = AuthorizerPayloadVersion.VERSION_1_0;
    expect(() => guardedBy({ responseTypes: [SIMPLE], payloadFormatVersion })).toThrowDefinitionError(
      'AuthorizerOptionsConflict',
      /payloadFormatVersion must be 2\.0 for simple responses, got 1\.0/,
    );
  });

  test('rejects an unknown payload version', () => {
    expect(() => guardedBy({ payloadFormatVersion: '3.0' as '2.0' })).toThrowDefinitionError(
      'TypeMismatch',
      /must be 1\.0 or 2\.0, got '3\.0'/,
    );
  });

  describe('cache', () => {
    test.each<[string, HttpLambdaAuthorizerProps]>([
      ["cache: 'off'", { cache: 'off' }],
      ['a TTL of 0 and no source', { resultsCacheTtl: Duration.minutes(0), identitySource: [] }],
    ])('[A8] renders no identity source with %s', (_what, props) => {
      const { AuthorizerResultTtlInSeconds, IdentitySource } = guardedBy(props);
      expect([AuthorizerResultTtlInSeconds, IdentitySource]).toEqual([0, undefined]);
    });

    test('renders the identity source of aws-cdk-lib with a TTL of 0', () => {
      const { AuthorizerResultTtlInSeconds, IdentitySource } = guardedBy({ resultsCacheTtl: Duration.seconds(0) });
      expect([AuthorizerResultTtlInSeconds, IdentitySource]).toEqual([0, ['$request.header.Authorization']]);
    });

    test.each([
      ['cache', { cache: 'Off' }, /cache must be off, got 'Off'; leave it out to cache/],
      ['responseTypes', { responseTypes: ['simple'] }, /responseTypes\[0\] must be SIMPLE or IAM, got 'simple'/],
      ['placement', { placement: 'routes' }, /placement must be route, got 'routes'; leave it out/],
    ])('rejects an unknown value of %s', (_option, props, message) => {
      expect(() => guardedBy(props as never)).toThrowDefinitionError('TypeMismatch', message);
    });

    test('[A8] renders explicit identity sources with a TTL of 0', () => {
      const identitySource = [HttpIdentitySource.header('X-Key')];
      expect(guardedBy({ resultsCacheTtl: Duration.seconds(0), identitySource })).toMatchObject({
        IdentitySource: ['$request.header.X-Key'],
      });
    });

    test.each([undefined, Duration.seconds(1)])(
      '[A9] rejects a cache without an identity source, with a TTL of %s',
      (resultsCacheTtl) => {
        expect(() => guardedBy({ identitySource: [], resultsCacheTtl })).toThrowDefinitionError(
          'AuthorizerOptionsConflict',
          `got none with a resultsCacheTtl of ${resultsCacheTtl?.toSeconds() ?? 300} s`,
        );
      },
    );

    test('[A10] rejects a TTL of more than an hour', () => {
      const make = () => guardedBy({ resultsCacheTtl: Duration.hours(2) });
      expect(make).toThrowDefinitionError('CacheTtlOutOfRange', /got 7200 s/);
      expect(make).toThrowDefinitionError('CacheTtlOutOfRange', AT);
    });

    test('skips a TTL that is a token, with and without identity sources', () => {
      const late = (seconds: number) => Duration.seconds(Lazy.number({ produce: () => seconds }));
      expect(guardedBy({ resultsCacheTtl: late(60) })).toMatchObject({
        AuthorizerResultTtlInSeconds: 60,
        IdentitySource: ['$request.header.Authorization'],
      });
      expect(guardedBy({ resultsCacheTtl: late(0), identitySource: [] })).not.toHaveProperty('IdentitySource');
    });
  });

  test('rejects a malformed identity source', () => {
    expect(() => guardedBy({ identitySource: ['Authorization'] })).toThrowDefinitionError('InvalidIdentitySource', AT);
  });

  test('[A1] creates one resource and one permission in each of two APIs', () => {
    const { stack, api, handler } = setUp();
    const guard = new HttpLambdaAuthorizer('Guard', handler);
    addRoute(stack, api, 'GET /books', guard);
    addRoute(stack, apiIn(stack, 'Other'), 'GET /authors', guard);
    expect(propertiesOf(stack)).toMatchObject([{ ApiId: { Ref: 'Api' } }, { ApiId: { Ref: 'Other' } }]);
    expect(logicalIds(stack, PERMISSION)).toHaveLength(2);
  });

  test('[A2] reuses an authorizer with equal settings, whether defaults are explicit or not', () => {
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
  ])('[A2] rejects two definitions with one ID that differ in %s', (setting, props) => {
    const { stack, api, handler } = setUp();
    addRoute(stack, api, 'GET /books', new HttpLambdaAuthorizer('Guard', handler));
    const add = () => addRoute(stack, api, 'POST /books', new HttpLambdaAuthorizer('Guard', handler, props));
    expect(add).toThrowDefinitionError('ConflictingDefinitions', `differ in ${setting};`);
  });

  test('[A2] rejects two definitions with one ID and different functions', () => {
    const { stack, api, handler } = setUp();
    addRoute(stack, api, 'GET /books', new HttpLambdaAuthorizer('Guard', handler));
    const other = new HttpLambdaAuthorizer('Guard', inlineFunction(stack, 'Other'));
    expect(() => addRoute(stack, api, 'POST /books', other)).toThrowDefinitionError(
      'ConflictingDefinitions',
      'in handler;',
    );
  });

  describe('in two stacks', () => {
    test('[A3] makes no cycle when the route and the function are in another stack than the API', () => {
      const { app, a, b } = twoStacks();
      addRoute(b, apiIn(a), 'GET /books', new HttpLambdaAuthorizer('Guard', inlineFunction(b, 'Handler')));
      app.synth();
      expect([a.dependencies, b.dependencies]).toEqual([[], [a]]);
      expect(propertiesOf(b)).toMatchObject([{ Name: 'Guard-B' }]);
      expect(logicalIds(b, PERMISSION)).toHaveLength(1);
      expect([...logicalIds(a, AUTHORIZER), ...logicalIds(a, PERMISSION)]).toEqual([]);
    });

    test('[B2] creates the authorizer in the stack of the route when an identity source is a token of that stack, without a cycle', () => {
      const { app, a, b } = twoStacks();
      const header = new Queue(b, 'Queue').queueName;
      const identitySource = [`$request.header.${header}`];
      const guard = new HttpLambdaAuthorizer('Guard', inlineFunction(a, 'Handler'), { identitySource });
      addRoute(b, apiIn(a), 'GET /books', guard);
      app.synth();
      expect([a.dependencies, b.dependencies]).toEqual([[], [a]]);
      expect(logicalIds(a, AUTHORIZER)).toEqual([]);
      const IdentitySource = [{ 'Fn::Join': ['', ['$request.header.', b.resolve(header)]] }];
      expect(propertiesOf(b)).toMatchObject([{ Name: 'Guard-B', IdentitySource }]);
    });

    test('creates one authorizer in the stack of the API when the function is there', () => {
      const { a, b } = twoStacks();
      const api = apiIn(a);
      const guard = new HttpLambdaAuthorizer('Guard', inlineFunction(a, 'Handler'));
      for (const stack of [a, b]) addRoute(stack, api, `GET /${stack.node.id}`, guard, `Route${stack.node.id}`);
      expect(propertiesOf(a)).toMatchObject([{ Name: 'Guard' }]);
      expect(logicalIds(a, PERMISSION)).toHaveLength(1);
      expect([...logicalIds(b, AUTHORIZER), ...logicalIds(b, PERMISSION)]).toEqual([]);
    });

    test('creates the authorizer in the stack of the route when the role is there', () => {
      const { a, b } = twoStacks();
      const role = new Role(b, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
      addRoute(b, apiIn(a), 'GET /books', new HttpLambdaAuthorizer('Guard', inlineFunction(a, 'Handler'), { role }));
      expect(propertiesOf(b)).toHaveLength(1);
      expect(a.dependencies).toEqual([]);
    });
  });

  describe('permissions', () => {
    test('creates one permission per function, however many authorizers and routes use it', () => {
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

    test('invokes an alias with its own permission', () => {
      const { stack, api, handler } = setUp();
      const live = handler.addAlias('live');
      addRoute(stack, api, 'GET /books', new HttpLambdaAuthorizer('Guard', live));
      const alias = stack.resolve(live.functionArn);
      expect(propertiesOf(stack)[0].AuthorizerUri['Fn::Join'][1]).toContainEqual(alias);
      expect(propertiesOf(stack, PERMISSION)).toMatchObject([{ FunctionName: alias }]);
    });

    test('creates no permission with a role', () => {
      const { stack, api, handler } = setUp();
      const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
      addRoute(stack, api, 'GET /books', new HttpLambdaAuthorizer('Guard', handler, { role }));
      expect(propertiesOf(stack)).toMatchObject([{ AuthorizerCredentialsArn: stack.resolve(role.roleArn) }]);
      expect(logicalIds(stack, PERMISSION)).toEqual([]);
    });

    test('creates no permission with permissionGrantedElsewhere', () => {
      const { stack, api, handler } = setUp();
      const props = { permissionGrantedElsewhere: true };
      addRoute(stack, api, 'GET /books', new HttpLambdaAuthorizer('Guard', handler, props));
      expect(logicalIds(stack, PERMISSION)).toEqual([]);
    });

    test.each([[{}], [{ permissionGrantedElsewhere: true }]])(
      'warns of a function without a permission unless it is granted elsewhere: %j',
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
