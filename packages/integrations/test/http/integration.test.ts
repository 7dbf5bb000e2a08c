import { oneStack, resourcesOf } from '@apigwv2/testing';
import { CfnApi, type CfnIntegration, HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import { HttpConnectionType, HttpIntegration, HttpIntegrationType, HttpMethod, PayloadFormatVersion } from '../../src';

const FUNCTION = 'arn:aws:lambda:eu-west-1:111122223333:function:books';
const LISTENER =
  'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/books/50dc6c495c0c9188/f2f7dc8efc522ab2';

const propertiesOf = (stack: Stack) =>
  Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'))[0]?.Properties;

describe('HttpIntegration', () => {
  const setUp = () => {
    const stack = oneStack();
    return { stack, httpApi: new CfnApi(stack, 'Api', { name: 'shop', protocolType: 'HTTP' }) };
  };
  const url = {
    integrationType: HttpIntegrationType.HTTP_PROXY,
    integrationUri: 'https://example.com',
    method: HttpMethod.GET,
  };

  test('renders its options', () => {
    const { stack, httpApi } = setUp();
    new HttpIntegration(stack, 'Books', { ...url, httpApi, timeout: Duration.seconds(5), description: 'all books' });
    expect(propertiesOf(stack)).toEqual({
      ApiId: { Ref: 'Api' },
      IntegrationType: 'HTTP_PROXY',
      IntegrationUri: 'https://example.com',
      IntegrationMethod: 'GET',
      PayloadFormatVersion: '1.0',
      TimeoutInMillis: 5000,
      Description: 'all books',
    });
  });

  test('renders no defaults except the payload version, which the service requires', () => {
    const { stack, httpApi } = setUp();
    new HttpIntegration(stack, 'Books', {
      httpApi,
      integrationType: HttpIntegrationType.AWS_PROXY,
      integrationUri: FUNCTION,
    });
    expect(propertiesOf(stack)).toEqual({
      ApiId: { Ref: 'Api' },
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: FUNCTION,
      PayloadFormatVersion: '2.0',
    });
  });

  test('renders a VPC link to a listener, with a server name for HTTPS', () => {
    const { stack, httpApi } = setUp();
    new HttpIntegration(stack, 'Books', {
      ...url,
      httpApi,
      integrationUri: LISTENER,
      payloadFormatVersion: PayloadFormatVersion.VERSION_1_0,
      connectionType: HttpConnectionType.VPC_LINK,
      connectionId: 'abc123',
      secureServerName: 'books.example.com',
    });
    expect(propertiesOf(stack)).toMatchObject({
      IntegrationUri: LISTENER,
      ConnectionType: 'VPC_LINK',
      ConnectionId: 'abc123',
      TlsConfig: { ServerNameToVerify: 'books.example.com' },
    });
  });

  test('has a reference to the integration and its API', () => {
    const { stack, httpApi } = setUp();
    const integration = new HttpIntegration(stack, 'Books', { ...url, httpApi });
    expect(integration.httpApi).toBe(httpApi);
    expect(integration.integrationId).toBe((integration.node.defaultChild as CfnIntegration).ref);
    expect(integration.integrationRef).toEqual({
      apiId: httpApi.apiRef.apiId,
      integrationId: integration.integrationId,
    });
  });

  test('accepts an imported API', () => {
    const { stack } = setUp();
    const httpApi = HttpApi.fromHttpApiAttributes(stack, 'Imported', { httpApiId: 'a1b2c3d4e5' });
    new HttpIntegration(stack, 'Books', { ...url, httpApi });
    expect(propertiesOf(stack)).toMatchObject({ ApiId: 'a1b2c3d4e5' });
  });

  test('rejects an invalid option, and names the construct', () => {
    const { stack, httpApi } = setUp();
    const make = () => new HttpIntegration(stack, 'Books', { ...url, httpApi, method: undefined });
    expect(make).toThrowDefinitionError('IntegrationOptionsConflict', /method must be set.*\(at Stack\/Books\)$/);
  });

  test('rejects the L1 of a WebSocket API', () => {
    const { stack } = setUp();
    const webSocketApi = new CfnApi(stack, 'Chat', { protocolType: 'WEBSOCKET' });
    const make = () => new HttpIntegration(stack, 'Books', { ...url, httpApi: webSocketApi });
    expect(make).toThrowDefinitionError('ProtocolMismatch', /\(at Stack\/Books\)$/);
  });
});
