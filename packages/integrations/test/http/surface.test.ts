import { inlineFunction, oneStack } from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Duration } from 'aws-cdk-lib/core';
import {
  HttpIntegration,
  HttpLambdaIntegration,
  HttpMethod,
  HttpUrlIntegration,
  PayloadFormatVersion,
} from '../../src';
import { addRoute } from './add-route';

const LISTENER =
  'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/books/50dc6c495c0c9188/f2f7dc8efc522ab2';

describe('the surface of AWS::ApiGatewayV2::Integration', () => {
  const setUp = () => {
    const stack = oneStack();
    return { stack, api: new CfnApi(stack, 'Api', { name: 'shop', protocolType: 'HTTP' }) };
  };

  test('is covered by a Lambda integration', () => {
    const { stack, api } = setUp();
    const handler = inlineFunction(stack, 'Handler');
    const payloadFormatVersion = PayloadFormatVersion.VERSION_1_0;
    const props = { payloadFormatVersion, timeout: Duration.seconds(5), description: 'all books' };
    addRoute(stack, api, 'GET /books', new HttpLambdaIntegration('Books', handler, props));
    expect(stack).toCoverSurface({
      'Integration.apiId': { Ref: 'Api' },
      'Integration.integrationType': 'AWS_PROXY',
      'Integration.integrationUri': stack.resolve(handler.functionArn),
      'Integration.payloadFormatVersion': '1.0',
      'Integration.timeoutInMillis': 5000,
      'Integration.description': 'all books',
    });
  });

  test('is covered by a URL integration', () => {
    const { stack, api } = setUp();
    const props = { method: HttpMethod.PUT, timeout: Duration.seconds(6), description: 'all books' };
    addRoute(stack, api, 'GET /books', new HttpUrlIntegration('Books', 'https://example.com/books', props));
    expect(stack).toCoverSurface({
      'Integration.integrationType': 'HTTP_PROXY',
      'Integration.integrationMethod': 'PUT',
      'Integration.integrationUri': 'https://example.com/books',
      'Integration.timeoutInMillis': 6000,
      'Integration.description': 'all books',
    });
  });

  test('is covered by a private integration', () => {
    const { stack, api } = setUp();
    new HttpIntegration(stack, 'Books', {
      httpApi: api,
      integrationType: 'HTTP_PROXY',
      integrationUri: LISTENER,
      method: HttpMethod.ANY,
      connectionType: 'VPC_LINK',
      connectionId: 'abc123',
      secureServerName: 'books.example.com',
    });
    expect(stack).toCoverSurface({
      'Integration.connectionType': 'VPC_LINK',
      'Integration.connectionId': 'abc123',
      'Integration.tlsConfig': { ServerNameToVerify: 'books.example.com' },
      'Integration.tlsConfig.serverNameToVerify': 'books.example.com',
    });
  });
});
