import { HttpIamAuthorizer, type MapStageOptions } from '@apigwv2/contracts';
import { fakeIntegration, oneStack, resourcesOf, warningsOf } from '@apigwv2/testing';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Aws, CfnParameter, Duration, Fn, Tags } from 'aws-cdk-lib/core';
import {
  CorsHttpMethod,
  HttpApi,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  type HttpStageOptions,
  type IDomainName,
  IpAddressType,
} from '../../src';

const API = 'AWS::ApiGatewayV2::Api';
const ROUTE = 'AWS::ApiGatewayV2::Route';
const STAGE = 'AWS::ApiGatewayV2::Stage';
const books = () => fakeIntegration('Books', { settings: {} });
const domain = (mapped: MapStageOptions[] = []): IDomainName => ({
  mapStage(options) {
    mapped.push(options);
    return { url: `https://api.example.com/${options.mappingKey ?? ''}` };
  },
});

describe('HttpApi', () => {
  test('renders an HTTP API with the ID of the construct as its name and a $default stage with autoDeploy', () => {
    const stack = oneStack();
    new HttpApi(stack, 'Api');
    Template.fromStack(stack).hasResourceProperties(API, { Name: 'Api', ProtocolType: 'HTTP' });
    Template.fromStack(stack).hasResourceProperties(STAGE, { StageName: '$default', AutoDeploy: true });
  });

  test('renders no option that is not given', () => {
    const stack = oneStack();
    new HttpApi(stack, 'Api');
    expect(Object.values(resourcesOf(stack, API))[0]?.Properties).toEqual({ Name: 'Api', ProtocolType: 'HTTP' });
  });

  test('renders no stage with createDefaultStage: false', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api', { createDefaultStage: false });
    expect(api.defaultStage).toBeUndefined();
    expect(api.url).toBeUndefined();
    expect(resourcesOf(stack, STAGE)).toEqual({});
  });

  test('[H23] renders every stage option on its default stage', () => {
    const stack = oneStack();
    new HttpApi(stack, 'Api', {
      defaultStageOptions: {
        description: 'public',
        throttle: { rateLimit: 10, burstLimit: 20 },
        detailedMetricsEnabled: true,
        stageVariables: { table: 'books' },
        accessLogSettings: true,
      },
    });
    Template.fromStack(stack).hasResourceProperties(STAGE, {
      StageName: '$default',
      Description: 'public',
      DefaultRouteSettings: { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20, DetailedMetricsEnabled: true },
      StageVariables: { table: 'books' },
      AccessLogSettings: { Format: Match.stringLikeRegexp('requestId') },
    });
  });

  test('maps its default stage to a domain', () => {
    const mapped: MapStageOptions[] = [];
    const api = new HttpApi(oneStack(), 'Api', {
      defaultDomainMapping: { domainName: domain(mapped), mappingKey: 'v1' },
    });
    expect(mapped).toEqual([expect.objectContaining({ stage: api.defaultStage, mappingKey: 'v1' })]);
    expect(api.defaultStage?.domainUrl).toBe('https://api.example.com/v1');
  });

  test('[R11] rejects a default domain mapping without a default stage', () => {
    const props = { createDefaultStage: false, defaultDomainMapping: { domainName: domain() } };
    expect(() => new HttpApi(oneStack(), 'Api', props)).toThrowDefinitionError(
      'DomainMappingWithoutStage',
      /defaultDomainMapping.*\(at Stack\/Api\)/,
    );
  });

  test('rejects default stage options without a default stage', () => {
    const props = { createDefaultStage: false, defaultStageOptions: { description: 'lost' } };
    expect(() => new HttpApi(oneStack(), 'Api', props)).toThrowDefinitionError(
      'DefaultStageOptionsUnused',
      /defaultStageOptions/,
    );
  });

  test('rejects a name of its default stage', () => {
    const defaultStageOptions: HttpStageOptions = { stageName: 'beta' };
    expect(() => new HttpApi(oneStack(), 'Api', { defaultStageOptions })).toThrowDefinitionError(
      'InvalidStageName',
      /must be \$default, got 'beta'; use createDefaultStage: false/,
    );
  });

  test('rejects two domains of its default stage', () => {
    const props = {
      defaultDomainMapping: { domainName: domain() },
      defaultStageOptions: { domainMapping: { domainName: domain() } },
    };
    expect(() => new HttpApi(oneStack(), 'Api', props)).toThrowDefinitionError('DomainMappingConflict');
  });

  test('renders the route selection expression when it is given', () => {
    const stack = oneStack();
    new HttpApi(stack, 'Api', { routeSelectionExpression: true });
    Template.fromStack(stack).hasResourceProperties(API, {
      RouteSelectionExpression: '${request.method} ${request.path}',
    });
  });

  test('renders an IP address type, a version and a description', () => {
    const stack = oneStack();
    new HttpApi(stack, 'Api', {
      apiName: 'books',
      ipAddressType: IpAddressType.DUAL_STACK,
      version: '2',
      description: 'Books',
    });
    Template.fromStack(stack).hasResourceProperties(API, {
      Name: 'books',
      IpAddressType: 'dualstack',
      Version: '2',
      Description: 'Books',
    });
  });

  test.each([
    ['apiName', { apiName: '' }],
    ['apiName', { apiName: 'x'.repeat(129) }],
    ['description', { description: 'x'.repeat(1025) }],
    ['version', { version: 'x'.repeat(65) }],
  ])('rejects an invalid length of %s', (name, props) => {
    expect(() => new HttpApi(oneStack(), 'Api', props)).toThrowDefinitionError(
      'LengthOutOfRange',
      new RegExp(`^${name} must have`),
    );
  });

  test('[R9] renders tags on the API and its stages', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api');
    Tags.of(api).add('team', 'books');
    Template.fromStack(stack).hasResourceProperties(API, { Tags: { team: 'books' } });
    Template.fromStack(stack).hasResourceProperties(STAGE, { Tags: { team: 'books' } });
  });

  test('returns its endpoint and the URL of its default stage', () => {
    const stack = oneStack({ account: '111122223333', region: 'eu-west-1' });
    const api = new HttpApi(stack, 'Api');
    expect(stack.resolve(api.apiEndpoint)).toEqual({ 'Fn::GetAtt': ['ApiF70053CD', 'ApiEndpoint'] });
    expect(JSON.stringify(stack.resolve(api.url))).toContain('.execute-api.eu-west-1.');
  });

  test('[H22] has no URL when its endpoint is disabled, and rejects the use of the endpoint', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api', {
      disableExecuteApiEndpoint: true,
      defaultDomainMapping: { domainName: domain() },
    });
    expect(api.url).toBeUndefined();
    expect(() => api.apiEndpoint).toThrowDefinitionError('EndpointUnavailable', /use domainUrl/);
    expect(() => api.defaultStage?.url).toThrowDefinitionError(
      'EndpointUnavailable',
      /\(at Stack\/Api\/DefaultStage\)/,
    );
    expect(api.defaultStage?.domainUrl).toBe('https://api.example.com/');
    Template.fromStack(stack).hasResourceProperties(API, { DisableExecuteApiEndpoint: true });
  });

  test('implements the API reference of aws-cdk-lib', () => {
    const api = new HttpApi(oneStack(), 'Api');
    expect(api.isHttpApi).toBe(true);
    expect(api.apiRef.apiId).toBe(api.apiId);
    expect(api.httpApiId).toBe(api.apiId);
  });
});

describe('addRoutes', () => {
  test('adds one route per method, and one for ANY without methods', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api');
    const made = api.addRoutes({ path: '/books', methods: ['GET', 'POST'], integration: books() });
    api.addRoutes({ path: '/authors', integration: fakeIntegration('Authors') });
    expect(made.map((route) => route.routeKey.key)).toEqual(['GET /books', 'POST /books']);
    const keys = Object.values(resourcesOf(stack, ROUTE)).map((route) => route.Properties.RouteKey);
    expect(keys.sort()).toEqual(['ANY /authors', 'GET /books', 'POST /books']);
  });

  test.each([
    ['empty', [], /got \[\]/],
    ['partly undefined', ['GET', undefined], /got \['GET', nothing\]/],
    ['a string', 'GET', /got 'GET'/],
    ['only known after deployment', Fn.split(',', Aws.STACK_NAME), /got a token/],
  ])('rejects a list of methods that is %s', (_what, methods, message) => {
    const api = new HttpApi(oneStack(), 'Api');
    const options = { path: '/books', methods: methods as never, integration: books() };
    expect(() => api.addRoutes(options)).toThrowDefinitionError('InvalidRouteKey', message);
  });

  test('rejects an empty list of methods', () => {
    const api = new HttpApi(oneStack(), 'Api');
    expect(() => api.addRoutes({ path: '/books', methods: [], integration: books() })).toThrowDefinitionError(
      'InvalidRouteKey',
      /must be a non-empty list/,
    );
  });

  test('[H2] rejects a key that a route in any scope has and reports both routes', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api');
    api.addRoutes({ path: '/books', methods: ['GET'], integration: books() });
    const again = () =>
      new HttpRoute(stack, 'Again', {
        httpApi: api,
        routeKey: HttpRouteKey.with('/books', 'GET'),
        integration: books(),
      });
    expect(again).toThrowDefinitionError(
      'DuplicateRouteKey',
      /'GET \/books'.*Stack\/Api\/GET--books.*\(at Stack\/Again\)/,
    );
    expect(() => api.addRoute('GET /books', { integration: books() })).toThrowDefinitionError(
      'DuplicateRouteKey',
      /Stack\/Api\/GET--books/,
    );
  });

  test('[H9] accepts a path that contains a token with a routeId', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api');
    const path = `/${stack.stackId}`;
    expect(() => api.addRoutes({ path, integration: books() })).toThrowDefinitionError('InvalidId', /set routeId/);
    const [route] = api.addRoutes({ path, routeId: 'OfStack', methods: ['GET'], integration: books() });
    expect(route?.node.path).toBe('Stack/Api/GETOfStack');
  });

  test('rejects a path whose construct ID another path has and asks for a routeId', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api');
    api.addRoutes({ path: '/a/b', integration: books() });
    expect(() => api.addRoutes({ path: '/a--b', integration: books() })).toThrowDefinitionError(
      'DuplicateId',
      /which Stack\/Api\/ANY--a--b has; set routeId/,
    );
    api.addRoutes({ path: '/a--b', routeId: 'Dashes', integration: books() });
    expect(Object.keys(resourcesOf(stack, ROUTE))).toHaveLength(2);
  });

  test.each(['books', '/books/', '/a//b', '/a b', '/{a+}/b', '/{a}{b}', '/{a}/{a}', '/x?y=1'])(
    'rejects the path %p and reports the API',
    (path) => {
      const api = new HttpApi(oneStack(), 'Api');
      expect(() => api.addRoutes({ path, integration: books() })).toThrowDefinitionError(
        'InvalidRouteKey',
        /\(at Stack\/Api\)/,
      );
    },
  );

  test('[H3] rejects two routes that differ only in the name of a variable', () => {
    const api = new HttpApi(oneStack(), 'Api');
    api.addRoutes({ path: '/a/{x}', methods: ['GET'], integration: books() });
    api.addRoutes({ path: '/a/{y}', methods: ['POST'], integration: books() });
    expect(() => api.addRoutes({ path: '/a/{y}', methods: ['GET'], integration: books() })).toThrowDefinitionError(
      'PathVariableConflict',
      /'GET \/a\/\{x\}'/,
    );
  });
});

describe('addRoute', () => {
  test('adds a route with the construct ID that addRoutes gives it', () => {
    const [one, other] = [oneStack(), oneStack()];
    new HttpApi(one, 'Api').addRoute('GET /books/{id}', { integration: books() });
    new HttpApi(other, 'Api').addRoutes({ path: '/books/{id}', methods: ['GET'], integration: books() });
    expect(resourcesOf(one)).toEqual(resourcesOf(other));
  });

  test('adds the default route with the construct ID that defaultIntegration gives it', () => {
    const [one, other] = [oneStack(), oneStack()];
    new HttpApi(one, 'Api').addRoute('$default', { integration: books() });
    new HttpApi(other, 'Api', { defaultIntegration: books() });
    expect(resourcesOf(one)).toEqual(resourcesOf(other));
  });

  test('accepts a key that is not a literal type', () => {
    const stack = oneStack();
    const keys: string[] = ['GET /a', 'POST /a'];
    const api = new HttpApi(stack, 'Api');
    for (const key of keys) api.addRoute(key, { integration: books() });
    expect(Object.keys(resourcesOf(stack, ROUTE))).toHaveLength(2);
    expect(() => api.addRoute('GET/a' as string, { integration: books() })).toThrowDefinitionError(
      'InvalidRouteKey',
      /one space/,
    );
  });
});

describe('corsPreflight', () => {
  const withCors = (corsPreflight: object) => {
    const stack = oneStack();
    new HttpApi(stack, 'Api', { corsPreflight });
    return stack;
  };

  test('renders every option', () => {
    const stack = withCors({
      allowCredentials: true,
      allowHeaders: ['authorization'],
      allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST],
      allowOrigins: ['https://example.com', 'http://localhost:3000', 'https://*'],
      exposeHeaders: ['etag'],
      maxAge: Duration.days(1),
    });
    Template.fromStack(stack).hasResourceProperties(API, {
      CorsConfiguration: {
        AllowCredentials: true,
        AllowHeaders: ['authorization'],
        AllowMethods: ['GET', 'POST'],
        AllowOrigins: ['https://example.com', 'http://localhost:3000', 'https://*'],
        ExposeHeaders: ['etag'],
        MaxAge: 86400,
      },
    });
  });

  test('renders every method and every origin as *', () => {
    const stack = withCors({ allowMethods: [CorsHttpMethod.ANY], allowOrigins: ['*'] });
    Template.fromStack(stack).hasResourceProperties(API, {
      CorsConfiguration: { AllowMethods: ['*'], AllowOrigins: ['*'] },
    });
  });

  test('[R2] rejects credentials with the origin *', () => {
    expect(() => withCors({ allowCredentials: true, allowOrigins: ['*'] })).toThrowDefinitionError(
      'CorsCredentialsWithWildcard',
      /list the origins/,
    );
  });

  test.each([
    'example.com',
    'https://example.com/path',
    'https://example.com/',
    'https://',
    'https://*.example.com',
    '',
  ])('[H28] rejects the origin %p', (origin) => {
    expect(() => withCors({ allowOrigins: [origin] })).toThrowDefinitionError('InvalidCorsOrigin', `got '${origin}'`);
  });

  test('rejects a maxAge that is no whole number of seconds', () => {
    expect(() => withCors({ maxAge: Duration.millis(1500) })).toThrowDefinitionError('CorsMaxAgeOutOfRange', 'got 1.5');
  });

  test.each([
    [Duration.days(1), []],
    [Duration.days(10), ['@apigwv2/core-http:corsMaxAgeUnused']],
    [Duration.seconds(86_401), ['@apigwv2/core-http:corsMaxAgeUnused']],
  ])('[H29] renders the maxAge %s, with the warnings %p', (maxAge, warnings) => {
    const stack = oneStack();
    new HttpApi(stack, 'Api', { corsPreflight: { maxAge } });
    Template.fromStack(stack).hasResourceProperties(API, { CorsConfiguration: { MaxAge: maxAge.toSeconds() } });
    expect(warningsOf(stack).map(({ id }) => id)).toEqual(warnings);
  });

  test('rejects a method that is not a method of CORS', () => {
    expect(() => withCors({ allowMethods: ['ANY'] })).toThrowDefinitionError('InvalidCorsMethod', /got 'ANY'/);
  });

  test('accepts lists that are known only after deployment', () => {
    const stack = oneStack();
    const list = new CfnParameter(stack, 'List', { type: 'CommaDelimitedList' }).valueAsList;
    new HttpApi(stack, 'Api', { corsPreflight: { allowOrigins: list, allowMethods: list as never } });
    Template.fromStack(stack).hasResourceProperties(API, {
      CorsConfiguration: { AllowOrigins: { Ref: 'List' }, AllowMethods: { Ref: 'List' } },
    });
  });

  test('rejects a maxAge that is a number without a unit', () => {
    expect(() => withCors({ maxAge: 3600 })).toThrowDefinitionError(
      'TypeMismatch',
      /corsPreflight.maxAge must be a Duration, got 3600; pass one such as Duration/,
    );
  });

  test.each(['https://*', 'http://*', 'HTTPS://*'])(
    'warns of credentials for every website of the origin %s',
    (origin) => {
      const warnings = (allowCredentials?: boolean, more: string[] = []) =>
        warningsOf(withCors({ allowCredentials, allowOrigins: [...more, origin] })).map(({ id }) => id);
      const id = '@apigwv2/core-http:corsCredentialsForEverySite';
      expect([warnings(true), warnings(true, ['https://a.example.com'])]).toEqual([[id], [id]]);
      expect([warnings(), warnings(false)]).toEqual([[], []]);
    },
  );

  test('warns of no credentials for one website', () => {
    expect(warningsOf(withCors({ allowCredentials: true, allowOrigins: ['https://example.com'] }))).toEqual([]);
  });

  test('warns when * is literal because of credentials', () => {
    const stack = withCors({ allowCredentials: true, allowOrigins: ['https://example.com'], allowHeaders: ['*'] });
    expect(warningsOf(stack)).toEqual([
      expect.objectContaining({
        id: '@apigwv2/core-http:corsWildcardIsLiteral',
        message: expect.stringContaining('allowHeaders'),
      }),
    ]);
  });
});

describe('arnForExecuteApi', () => {
  const stack = oneStack();
  const api = new HttpApi(stack, 'Api', { createDefaultStage: false });
  const resource = (...of: Parameters<HttpApi['arnForExecuteApi']>) =>
    stack.resolve(api.arnForExecuteApi(...of))['Fn::Join'][1].at(-1);

  test.each([
    ['everything', resource(), '/*/*/*'],
    ['a method', resource('GET'), '/*/GET/*'],
    ['all methods of a path', resource('ANY', '/books'), '/*/*/books'],
    ['a path with variables in a stage', resource('GET', '/a/{id}/b', 'beta'), '/beta/GET/a/*/b'],
  ])('renders %s with the end %s', (_, arn, end) => {
    expect(arn).toBe(end);
  });

  test.each<[string, string, Parameters<HttpApi['arnForExecuteApi']>]>([
    ['a path with *', 'InvalidRouteKey', ['GET', '/books/*']],
    ['a path with ?', 'InvalidRouteKey', ['GET', '/book?']],
    ['a path with a policy variable', 'InvalidRouteKey', ['GET', '/${aws:userid}']],
    ['a path with * beside a token', 'InvalidRouteKey', ['GET', `/${Aws.REGION}/*`]],
    ['an unknown method', 'InvalidRouteKey', ['get' as never, '/books']],
    ['a stage with a path', 'InvalidStageName', ['GET', '/', 'x/GET/admin']],
    ['a stage with *', 'InvalidStageName', ['GET', '/', 'pr*d']],
  ])('rejects %s, which would cover more than it names', (_what, code, of) => {
    expect(() => api.arnForExecuteApi(...of)).toThrowDefinitionError(code);
  });

  test('renders the words for every method, path and stage, and tokens', () => {
    expect(resource('*', '/*', '*')).toBe('/*/*/*');
    expect(resource('GET', '/')).toBe('/*/GET/');
    expect(
      stack.resolve(api.arnForExecuteApi('GET', `/${Aws.REGION}`, Aws.STACK_NAME))['Fn::Join'][1].slice(-4),
    ).toEqual(['/', { Ref: 'AWS::StackName' }, '/GET/', { Ref: 'AWS::Region' }]);
  });

  test('rejects a path without a leading slash', () => {
    expect(() => api.arnForExecuteApi('GET', 'books')).toThrowDefinitionError(
      'InvalidRouteKey',
      /must start with '\/'/,
    );
  });
});

describe('the metrics of HttpApi', () => {
  test.each([
    ['metricClientError', '4xx', 'Sum'],
    ['metricServerError', '5xx', 'Sum'],
    ['metricDataProcessed', 'DataProcessed', 'Sum'],
    ['metricCount', 'Count', 'SampleCount'],
    ['metricIntegrationLatency', 'IntegrationLatency', 'Average'],
    ['metricLatency', 'Latency', 'Average'],
  ] as const)(
    '%s returns the metric %s with the statistic %s, for the API and for a stage',
    (method, metricName, statistic) => {
      const api = new HttpApi(oneStack(), 'Api');
      const stage = api.defaultStage as HttpStage;
      expect(api[method]()).toMatchObject({
        namespace: 'AWS/ApiGateway',
        metricName,
        statistic,
        dimensions: { ApiId: api.apiId },
      });
      expect(stage[method]()).toMatchObject({
        metricName,
        statistic,
        dimensions: { ApiId: api.apiId, Stage: '$default' },
      });
    },
  );

  test('metric returns any metric', () => {
    const api = new HttpApi(oneStack(), 'Api');
    expect(api.metric('Count', { statistic: 'Sum' })).toMatchObject({ metricName: 'Count', statistic: 'Sum' });
    expect(api.defaultStage?.metric('Count')).toMatchObject({ dimensions: { Stage: '$default' } });
  });
});

describe('HttpRoute on an API of another kind', () => {
  test('accepts an L1 when the route has an authorizer', () => {
    const stack = oneStack();
    const api = new CfnApi(stack, 'Api', { name: 'api', protocolType: 'HTTP' });
    const route = { httpApi: api, routeKey: HttpRouteKey.with('/a'), integration: books() };
    expect(() => new HttpRoute(stack, 'Open', route)).toThrowDefinitionError(
      'AuthorizationRequired',
      /got none for 'ANY \/a'/,
    );
    stack.node.tryRemoveChild('Open');
    new HttpRoute(stack, 'Closed', { ...route, authorizer: new HttpIamAuthorizer() });
    Template.fromStack(stack).hasResourceProperties(ROUTE, { AuthorizationType: 'AWS_IAM' });
  });

  test('rejects an L1 of a WebSocket API', () => {
    const stack = oneStack();
    const api = new CfnApi(stack, 'Chat', { name: 'chat', protocolType: 'WEBSOCKET' });
    const route = {
      httpApi: api,
      routeKey: HttpRouteKey.with('/a'),
      integration: books(),
      authorizer: new HttpIamAuthorizer(),
    };
    expect(() => new HttpRoute(stack, 'Route', route)).toThrowDefinitionError(
      'ProtocolMismatch',
      /must have protocol HTTP, got WEBSOCKET of Stack\/Chat/,
    );
    expect(() => new HttpStage(stack, 'Stage', { httpApi: api, stageName: 'v1' })).toThrowDefinitionError(
      'ProtocolMismatch',
    );
  });
});
