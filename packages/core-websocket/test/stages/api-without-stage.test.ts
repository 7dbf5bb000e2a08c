import { fakeWebSocketIntegration, oneStack, warningsOf } from '@apigwv2/testing';
import { WebSocketApi, type WebSocketApiProps } from '../../src';

const integration = fakeWebSocketIntegration('Chat');

function warned(props: WebSocketApiProps, define: (api: WebSocketApi) => unknown = () => undefined): string[] {
  const stack = oneStack();
  define(new WebSocketApi(stack, 'Api', props));
  return warningsOf(stack).map(({ id, path }) => `${id} at ${path}`);
}

describe('WebSocketApi', () => {
  test('warns of routes without a stage', () => {
    expect(warned({ disconnectRouteOptions: { integration } })).toEqual([
      '@apigwv2/contracts:apiWithoutStage at Stack/Api',
    ]);
  });

  test('does not warn with a stage, also one that is added later, or without routes', () => {
    const props = { disconnectRouteOptions: { integration } };
    expect(warned({ ...props, createDefaultStage: true })).toEqual([]);
    expect(warned(props, (api) => api.addStage('Live', { stageName: 'live' }))).toEqual([]);
    expect(warned({})).toEqual([]);
  });
});
