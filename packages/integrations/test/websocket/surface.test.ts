import { inlineFunction, oneStack, webSocketApiIn } from '@apigwv2/testing';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Duration } from 'aws-cdk-lib/core';
import {
  ContentHandling,
  PassthroughBehavior,
  WebSocketAwsIntegration,
  WebSocketHttpIntegration,
  WebSocketLambdaIntegration,
  WebSocketMockIntegration,
} from '../../src';
import { addWebSocketRoute } from './add-route';

describe('the surface of integrations of WebSocket APIs', () => {
  test('is covered by a Lambda integration', () => {
    const stack = oneStack();
    const handler = inlineFunction(stack, 'Handler');
    const contentHandling = ContentHandling.CONVERT_TO_BINARY;
    const props = { contentHandling, timeout: Duration.seconds(5), description: 'talk' };
    addWebSocketRoute(stack, webSocketApiIn(stack), 'send', new WebSocketLambdaIntegration('Chat', handler, props));
    expect(stack).toCoverSurface({
      'Integration.apiId': { Ref: 'Api' },
      'Integration.integrationType': 'AWS_PROXY',
      'Integration.contentHandlingStrategy': 'CONVERT_TO_BINARY',
      'Integration.timeoutInMillis': 5000,
      'Integration.description': 'talk',
    });
  });

  test('is covered by an AWS integration', () => {
    const stack = oneStack();
    const credentialsRole = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
    const save = new WebSocketAwsIntegration('Save', {
      integrationUri: 'arn:aws:apigateway:eu-west-1:dynamodb:action/PutItem',
      integrationMethod: 'POST',
      credentialsRole,
      requestParameters: { 'integration.request.header.Id': 'context.connectionId' },
      requestTemplates: { save: '{ "TableName": "a" }' },
      templateSelectionExpression: '${request.body.action}',
      passthroughBehavior: PassthroughBehavior.NEVER,
    });
    addWebSocketRoute(stack, webSocketApiIn(stack), 'save', save);
    expect(stack).toCoverSurface({
      'Integration.integrationType': 'AWS',
      'Integration.integrationMethod': 'POST',
      'Integration.integrationUri': 'arn:aws:apigateway:eu-west-1:dynamodb:action/PutItem',
      'Integration.credentialsArn': stack.resolve(credentialsRole.roleArn),
      'Integration.requestParameters': { 'integration.request.header.Id': 'context.connectionId' },
      'Integration.requestTemplates': { save: '{ "TableName": "a" }' },
      'Integration.templateSelectionExpression': '${request.body.action}',
      'Integration.passthroughBehavior': 'NEVER',
    });
  });

  test('is covered by a mock integration', () => {
    const stack = oneStack();
    addWebSocketRoute(stack, webSocketApiIn(stack), 'ping', new WebSocketMockIntegration('Ping'));
    expect(stack).toCoverSurface({ 'Integration.integrationType': 'MOCK' });
  });

  test('[G5] is covered by integration responses', () => {
    const stack = oneStack();
    const responses = {
      $default: {
        responseTemplates: { 200: '$input.body' },
        templateSelectionExpression: '${integration.response.statuscode}',
        responseParameters: { 'route.response.header.Id': 'integration.response.header.Id' },
        contentHandling: ContentHandling.CONVERT_TO_TEXT,
      },
    };
    const search = new WebSocketHttpIntegration('Search', 'https://example.com/search', { responses });
    addWebSocketRoute(stack, webSocketApiIn(stack), 'search', search);
    expect(stack).toCoverSurface({
      'IntegrationResponse.apiId': { Ref: 'Api' },
      'IntegrationResponse.integrationId': { Ref: 'ApiIntegrationsSearch3DF4C0BF' },
      'IntegrationResponse.integrationResponseKey': '$default',
      'IntegrationResponse.responseTemplates': { 200: '$input.body' },
      'IntegrationResponse.templateSelectionExpression': '${integration.response.statuscode}',
      'IntegrationResponse.responseParameters': { 'route.response.header.Id': 'integration.response.header.Id' },
      'IntegrationResponse.contentHandlingStrategy': 'CONVERT_TO_TEXT',
    });
  });
});
