import { resourcesOf } from '@apigwv2/testing';
import { Template } from 'aws-cdk-lib/assertions';
import { App } from 'aws-cdk-lib/core';
import { BookstoreStack } from '../src/bookstore-stack';

const stack = new BookstoreStack(new App(), 'Bookstore');

function propertiesOf(type: string) {
  return Object.values(resourcesOf(stack, `AWS::ApiGatewayV2::${type}`)).map(({ Properties }) => Properties);
}

describe('BookstoreStack', () => {
  test('GET /books leads to the catalogue, everything else to functions', () => {
    const integrations = resourcesOf(stack, 'AWS::ApiGatewayV2::Integration');
    const leads = propertiesOf('Route').map(({ RouteKey, AuthorizationType, Target }) => {
      const { IntegrationUri } = integrations[Target['Fn::Join'][1][1].Ref]?.Properties ?? {};
      return [RouteKey, AuthorizationType, IntegrationUri];
    });
    expect(leads).toEqual([
      ['$default', 'NONE', { 'Fn::GetAtt': [expect.stringMatching(/^NotFound/), 'Arn'] }],
      ['GET /books', 'NONE', 'https://get-books-proxy.example.com'],
      ['ANY /books', 'NONE', { 'Fn::GetAtt': [expect.stringMatching(/^Books/), 'Arn'] }],
      ['ANY /books/{id}', 'NONE', { 'Fn::GetAtt': [expect.stringMatching(/^Books/), 'Arn'] }],
    ]);
  });

  test('routes of one function share an integration, and each function has one permission', () => {
    expect(Object.keys(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'))).toHaveLength(3);
    expect(Object.keys(resourcesOf(stack, 'AWS::Lambda::Permission'))).toHaveLength(2);
  });

  test('pages of the shop may call the API', () => {
    const [api] = propertiesOf('Api');
    expect(api.CorsConfiguration).toEqual({
      AllowOrigins: ['https://books.example.com', 'http://localhost:5173'],
      AllowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
      AllowHeaders: ['content-type'],
      ExposeHeaders: ['location'],
      MaxAge: 3600,
    });
  });

  test('the beta stage is served beside the default one, with limits', () => {
    expect(propertiesOf('Stage')).toEqual([
      expect.objectContaining({ StageName: '$default', AutoDeploy: true }),
      expect.objectContaining({
        StageName: 'beta',
        AutoDeploy: true,
        DefaultRouteSettings: { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
      }),
    ]);
  });

  test('the outputs are the URLs of both stages', () => {
    const [api] = Object.keys(resourcesOf(stack, 'AWS::ApiGatewayV2::Api'));
    const outputs = Template.fromStack(stack).toJSON()['Outputs'];
    expect(outputs.Url.Value).toEqual({ 'Fn::GetAtt': [api, 'ApiEndpoint'] });
    expect(outputs.BetaUrl.Value['Fn::Join'][1]).toContainEqual({ Ref: api });
    expect(outputs.BetaUrl.Value['Fn::Join'][1].at(-1)).toBe('/beta');
  });
});
