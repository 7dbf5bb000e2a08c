import { resourcesOf, warningsOf } from '@apigwv2/testing';
import { Template } from 'aws-cdk-lib/assertions';
import { App } from 'aws-cdk-lib/core';
import { BookstoreStack } from '../src/bookstore-stack';

const stack = new BookstoreStack(new App(), 'Bookstore');

function propertiesOf(type: string) {
  return Object.values(resourcesOf(stack, `AWS::ApiGatewayV2::${type}`)).map(({ Properties }) => Properties);
}

describe('BookstoreStack', () => {
  test('routes GET /books to the catalog, and other requests to a function', () => {
    const integrations = resourcesOf(stack, 'AWS::ApiGatewayV2::Integration');
    const leads = propertiesOf('Route').map(({ RouteKey, AuthorizationType, Target }) => {
      const { IntegrationUri } = integrations[Target['Fn::Join'][1][1].Ref]?.Properties ?? {};
      return [RouteKey, AuthorizationType, IntegrationUri];
    });
    expect(leads).toEqual([
      ['GET /books', 'NONE', 'https://get-books-proxy.example.com'],
      ['POST /books', 'NONE', { 'Fn::GetAtt': [expect.stringMatching(/^Books/), 'Arn'] }],
      ['GET /books/{id}', 'NONE', { 'Fn::GetAtt': [expect.stringMatching(/^Books/), 'Arn'] }],
      ['PUT /books/{id}', 'NONE', { 'Fn::GetAtt': [expect.stringMatching(/^Books/), 'Arn'] }],
      ['DELETE /books/{id}', 'NONE', { 'Fn::GetAtt': [expect.stringMatching(/^Books/), 'Arn'] }],
      ['POST /orders', 'JWT', undefined],
    ]);
  });

  test('creates one integration and one permission per function', () => {
    expect(Object.keys(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'))).toHaveLength(3);
    expect(Object.keys(resourcesOf(stack, 'AWS::Lambda::Permission'))).toHaveLength(1);
  });

  test('sends orders with an authorized scope to a queue, with a role that allows this action only', () => {
    const [route] = propertiesOf('Route').filter(({ RouteKey }) => RouteKey === 'POST /orders');
    expect(route).toMatchObject({ AuthorizationScopes: ['orders:write'] });
    expect(propertiesOf('Authorizer')).toMatchObject([
      { Name: 'Readers', JwtConfiguration: { Audience: ['bookstore'] } },
    ]);
    const [queue] = Object.keys(resourcesOf(stack, 'AWS::SQS::Queue'));
    expect(propertiesOf('Integration')).toContainEqual(
      expect.objectContaining({
        IntegrationSubtype: 'SQS-SendMessage',
        RequestParameters: { QueueUrl: { Ref: queue }, MessageBody: '$request.body' },
      }),
    );
    const policies = Object.values(resourcesOf(stack, 'AWS::IAM::Role')).flatMap(
      ({ Properties }) => Properties.Policies ?? [],
    );
    expect(policies.map(({ PolicyDocument }) => PolicyDocument.Statement)).toEqual([
      [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: { 'Fn::GetAtt': [queue, 'Arn'] } }],
    ]);
  });

  test('maps the errors of the catalog', () => {
    expect(propertiesOf('Integration')).toContainEqual(
      expect.objectContaining({
        RequestParameters: { 'append:header.x-request-id': '$context.requestId' },
        ResponseParameters: {
          '500': {
            ResponseParameters: [
              { Source: '503', Destination: 'overwrite:statuscode' },
              { Source: '', Destination: 'remove:header.server' },
            ],
          },
        },
      }),
    );
  });

  test('allows the pages of the shop to call the API', () => {
    const [api] = propertiesOf('Api');
    expect(api.CorsConfiguration).toEqual({
      AllowOrigins: ['https://books.example.com', 'http://localhost:5173'],
      AllowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
      AllowHeaders: ['authorization', 'content-type'],
      ExposeHeaders: ['location'],
      MaxAge: 3600,
    });
  });

  test('has no route that takes the preflight requests of browsers, which API Gateway answers', () => {
    const methods = propertiesOf('Route').map(({ RouteKey }) => RouteKey.split(' ')[0]);
    expect(methods.filter((method) => ['ANY', 'OPTIONS', '$default'].includes(method))).toEqual([]);
    expect(warningsOf(stack)).toEqual([]);
  });

  test('serves a beta stage with limits beside the default stage', () => {
    expect(propertiesOf('Stage')).toEqual([
      expect.objectContaining({ StageName: '$default', AutoDeploy: true }),
      expect.objectContaining({
        StageName: 'beta',
        AutoDeploy: true,
        DefaultRouteSettings: { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
      }),
    ]);
  });

  test('outputs the URLs of both stages', () => {
    const [api] = Object.keys(resourcesOf(stack, 'AWS::ApiGatewayV2::Api'));
    const outputs = Template.fromStack(stack).toJSON()['Outputs'];
    expect(outputs.Url.Value).toEqual({ 'Fn::GetAtt': [api, 'ApiEndpoint'] });
    expect(outputs.BetaUrl.Value['Fn::Join'][1]).toContainEqual({ Ref: api });
    expect(outputs.BetaUrl.Value['Fn::Join'][1].at(-1)).toBe('/beta');
  });
});
