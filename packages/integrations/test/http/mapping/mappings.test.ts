import { inlineFunction, oneStack, resourcesOf } from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  HttpIntegration,
  HttpLambdaIntegration,
  HttpMethod,
  HttpUrlIntegration,
  IntegrationCredentials,
  MappingValue,
  ParameterMapping,
  ResponseMapping,
} from '../../../src';
import { addRoute } from '../add-route';

const setUp = () => {
  const stack = oneStack();
  return { stack, api: new CfnApi(stack, 'Api', { name: 'shop', protocolType: 'HTTP' }) };
};

const URL = 'https://example.com/books';

test('renders mappings of a URL integration in the format of CloudFormation [I9] [G3]', () => {
  const { stack, api } = setUp();
  const parameterMapping = ParameterMapping.fromObject({
    'append:header.x-trace': MappingValue.contextVariable('requestId'),
    'remove:querystring.debug': MappingValue.NONE,
  });
  const responseMapping = {
    200: new ResponseMapping().overwriteHeader('x-count', MappingValue.responseHeader('count')).removeHeader('server'),
    500: new ResponseMapping().overwriteStatusCode(403).appendHeader('x-why', MappingValue.responseBody('why')),
  };
  addRoute(stack, api, 'GET /books', new HttpUrlIntegration('Books', URL, { parameterMapping, responseMapping }));
  expect(stack).toCoverSurface({
    'Integration.requestParameters': {
      'append:header.x-trace': '$context.requestId',
      'remove:querystring.debug': '',
    },
    'Integration.responseParameters': {
      '200': {
        ResponseParameters: [
          { Source: '$response.header.count', Destination: 'overwrite:header.x-count' },
          { Source: '', Destination: 'remove:header.server' },
        ],
      },
      '500': {
        ResponseParameters: [
          { Source: '403', Destination: 'overwrite:statuscode' },
          { Source: '$response.body.why', Destination: 'append:header.x-why' },
        ],
      },
    },
    'Integration.responseParameters.<status>.ResponseParameters[].Destination': 'overwrite:header.x-count',
    'Integration.responseParameters.<status>.ResponseParameters[].Source': '$response.header.count',
  });
});

test('renders mappings of a Lambda integration', () => {
  const { stack, api } = setUp();
  const parameterMapping = new ParameterMapping().overwriteHeader('x-page', MappingValue.requestQueryString('page'));
  const handler = inlineFunction(stack, 'Handler');
  addRoute(stack, api, 'GET /books', new HttpLambdaIntegration('Books', handler, { parameterMapping }));
  expect(Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'))).toMatchObject([
    { Properties: { RequestParameters: { 'overwrite:header.x-page': '$request.querystring.page' } } },
  ]);
});

test('rejects a mapping of a reserved header [I7]', () => {
  const parameterMapping = new ParameterMapping().overwriteHeader('Authorization', MappingValue.custom('Basic YTpi'));
  expect(() => new HttpUrlIntegration('Books', URL, { parameterMapping })).toThrowDefinitionError(
    'HeaderReserved',
    /must not change the header Authorization, .* \(at HttpUrlIntegration 'Books'\)$/,
  );
});

test('rejects a mapping that became invalid after its integration was constructed', () => {
  const { stack, api } = setUp();
  const parameterMapping = new ParameterMapping();
  const target = new HttpUrlIntegration('Books', URL, { parameterMapping });
  parameterMapping.custom('append:header.x', '$request.headers.x');
  expect(() => addRoute(stack, api, 'GET /books', target)).toThrowDefinitionError('InvalidMapping');
});

describe('validatePathParameters', () => {
  const mapped = (name: string) => ({
    parameterMapping: new ParameterMapping().overwritePath(MappingValue.custom(`/a/\${request.path.${name}}`)),
  });

  test.each([
    ['the mapping', 'GET /a/{id}', () => new HttpUrlIntegration('Books', URL, mapped('id'))],
    ['the URL', 'GET /a/{id}', () => new HttpUrlIntegration('Books', `${URL}/{id}`)],
    ['the URL, greedy', 'ANY /{proxy+}', () => new HttpUrlIntegration('Books', `${URL}/{proxy}`)],
    ['the stage', 'GET /a', () => new HttpUrlIntegration('Books', 'https://${stageVariables.host}/a')],
  ])('accepts a parameter in %s', (_what, key, target) => {
    const { stack, api } = setUp();
    expect(() => addRoute(stack, api, key, target())).not.toThrow();
  });

  test.each([
    ['mapping', 'GET /a/{id}', mapped('idd'), URL, /uses 'idd', got 'GET \/a\/{id}' with id/],
    ['URL', 'GET /a/{id}', {}, `${URL}/{idd}`, /uses 'idd'/],
    ['URL of the default route', '$default', {}, `${URL}/{proxy}`, /uses 'proxy', got '\$default' with none/],
  ])('rejects an unknown parameter in the %s [I8]', (_what, key, props, url, message) => {
    const { stack, api } = setUp();
    const target = new HttpUrlIntegration('Books', url, props);
    expect(() => addRoute(stack, api, key, target)).toThrowDefinitionError('UnknownPathVariable', message);
  });

  test('rejects a second route without the parameter [I8]', () => {
    const { stack, api } = setUp();
    const target = new HttpLambdaIntegration('Books', inlineFunction(stack, 'Handler'), mapped('id'));
    addRoute(stack, api, 'GET /a/{id}', target);
    expect(() => addRoute(stack, api, 'GET /b', target)).toThrowDefinitionError('UnknownPathVariable', /'GET \/b'/);
  });
});

describe('IntegrationCredentials', () => {
  test('renders the credentials of a role', () => {
    const { stack, api } = setUp();
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
    new HttpIntegration(stack, 'Books', {
      httpApi: api,
      integrationType: 'AWS_PROXY',
      integrationUri: 'arn:aws:lambda:eu-west-1:111122223333:function:books',
      credentials: IntegrationCredentials.fromRole(role),
    });
    expect(stack).toCoverSurface({ 'Integration.credentialsArn': stack.resolve(role.roleArn) });
  });

  test('rejects the credentials of the caller [I10]', () => {
    const { stack, api } = setUp();
    const props = {
      httpApi: api,
      integrationType: 'HTTP_PROXY',
      integrationUri: URL,
      method: HttpMethod.GET,
      credentials: IntegrationCredentials.useCallerIdentity(),
    } as const;
    expect(() => new HttpIntegration(stack, 'Books', props)).toThrowDefinitionError(
      'IntegrationOptionsConflict',
      /must be those of a role, got those of the caller/,
    );
  });
});

test('HttpIntegration.fromHttpIntegrationAttributes uses the existing integration for routes', () => {
  const { stack, api } = setUp();
  const books = HttpIntegration.fromHttpIntegrationAttributes(stack, 'Books', { integrationId: 'abc123' });
  const again = HttpIntegration.fromHttpIntegrationAttributes(stack, 'Again', { integrationId: 'abc123' });
  addRoute(stack, api, 'GET /books', books);
  addRoute(stack, api, 'PUT /books', again);
  expect(
    Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Route')).map(({ Properties }) => Properties.Target),
  ).toEqual(Array(2).fill('integrations/abc123'));
  expect(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration')).toEqual({});
});
