import { CfnIntegration } from 'aws-cdk-lib/aws-apigatewayv2';
import { markFake } from '../surface/class-mark';
import type { FakeBindContext, FakeRouteContext, FakeTargetOptions } from './fake-bind-context';

export interface FakeIntegrationOptions extends FakeTargetOptions {
  /**
   * The URL of requests, or a reference to a construct of the settings.
   *
   * @default - a URL that ends with the ID
   */
  readonly uri?: string;
}

/** An integration with a URL, for routes of either protocol. */
export class FakeIntegration<Protocol extends 'HTTP' | 'WEBSOCKET'> {
  readonly settings?: object;

  constructor(
    readonly protocol: Protocol,
    readonly id: string,
    private readonly options: FakeIntegrationOptions,
  ) {
    this.settings = options.settings;
  }

  bind({ api, scope }: FakeBindContext): { integrationId: string; admit?: (route: FakeRouteContext) => void } {
    const resource = new CfnIntegration(scope, 'Resource', {
      apiId: api.apiRef.apiId,
      integrationType: 'HTTP_PROXY',
      integrationMethod: this.protocol === 'HTTP' ? 'ANY' : 'POST',
      integrationUri: this.options.uri ?? `https://example.com/${encodeURIComponent(this.id)}`,
      payloadFormatVersion: '1.0',
    });
    markFake(resource);
    return { integrationId: resource.ref, ...(this.options.admit && { admit: this.options.admit }) };
  }
}

/** Returns an integration for HTTP routes. */
export function fakeIntegration(id: string, options: FakeIntegrationOptions = {}): FakeIntegration<'HTTP'> {
  return new FakeIntegration('HTTP', id, options);
}

/** Returns an integration for WebSocket routes. */
export function fakeWebSocketIntegration(
  id: string,
  options: FakeIntegrationOptions = {},
): FakeIntegration<'WEBSOCKET'> {
  return new FakeIntegration('WEBSOCKET', id, options);
}
