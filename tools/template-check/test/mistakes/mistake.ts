/** A template with one mistake, and the finding that must name it. */
export interface Mistake {
  readonly mistake: string;
  readonly resources: Record<string, Resource>;
  readonly rule: string;
  readonly logicalId?: string;
  readonly property?: string;
}

export interface Resource {
  readonly Type: string;
  readonly Properties: object;
  readonly DependsOn?: readonly string[];
}

export function v2(type: string, properties: object, dependsOn?: readonly string[]): Resource {
  return { Type: `AWS::ApiGatewayV2::${type}`, Properties: properties, ...(dependsOn && { DependsOn: dependsOn }) };
}

/** An HTTP API called `Http` and one of its resources called `Subject`. */
export function onHttp(type: string, properties: object) {
  return {
    Http: v2('Api', { Name: 'http', ProtocolType: 'HTTP' }),
    Subject: v2(type, { ApiId: { Ref: 'Http' }, ...properties }),
  };
}

/** A WebSocket API called `WebSocket` and one of its resources called `Subject`. */
export function onWebSocket(type: string, properties: object) {
  return {
    WebSocket: v2('Api', { Name: 'ws', ProtocolType: 'WEBSOCKET', RouteSelectionExpression: '$request.body.action' }),
    Subject: v2(type, { ApiId: { Ref: 'WebSocket' }, ...properties }),
  };
}

export function subject(type: string, properties: object) {
  return { Subject: v2(type, properties) };
}
