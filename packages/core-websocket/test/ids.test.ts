import {
  fakeWebSocketIntegration,
  inlineFunction,
  logicalIds,
  oneStack,
  refusedByTemplateCheck,
} from '@apigwv2/testing';
import { WebSocketApi as UpstreamApi, WebSocketStage as UpstreamStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { WebSocketMockIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { ApiGatewayAccountLogging, WebSocketApi } from '../src';

const NAMED = ['Api', 'Route', 'Stage', 'RouteResponse'].map((type) => `AWS::ApiGatewayV2::${type}`);

describe('the logical IDs', () => {
  test('of APIs, routes, responses and stages are those of aws-cdk-lib', () => {
    refusedByTemplateCheck('missing-mock-template', 'missing-default-integration-response');
    const [ours, theirs] = [oneStack(), oneStack()];
    const api = new WebSocketApi(ours, 'Chat', { connectRouteOptions: { integration: fakeWebSocketIntegration('C') } });
    api.addRoute('send', { integration: fakeWebSocketIntegration('S'), returnResponse: true });
    api.addStage('Live', { stageName: 'live' });
    const upstream = new UpstreamApi(theirs, 'Chat', {
      connectRouteOptions: { integration: new WebSocketMockIntegration('C') },
    });
    upstream.addRoute('send', { integration: new WebSocketMockIntegration('S'), returnResponse: true });
    new UpstreamStage(upstream, 'Live', { webSocketApi: upstream, stageName: 'live', autoDeploy: true });
    for (const type of NAMED) expect(logicalIds(ours, type)).toEqual(logicalIds(theirs, type));
  });

  test('are stable', () => {
    const stack = oneStack();
    const api = new WebSocketApi(stack, 'Chat', { defaultStageOptions: { stageName: 'live' } });
    api.addRoute('send', { integration: fakeWebSocketIntegration('S'), validate: {}, returnResponse: true });
    api.grantManageConnections(inlineFunction(stack, 'Handler'));
    ApiGatewayAccountLogging.in(stack);
    expect(logicalIds(stack).filter((id) => !id.startsWith('Handler'))).toEqual([
      'ApiGatewayAccountLoggingD697840D',
      'ApiGatewayAccountLoggingRole8682419D',
      'Chat26DEB33F',
      'ChatDefaultStage015CD624',
      'ChatIntegrationsSAC40525C',
      'ChatsendRouteD1450CAA',
      'ChatsendRouteModel57D5A56C',
      'ChatsendRouteResponseAACE951F',
    ]);
  });
});
