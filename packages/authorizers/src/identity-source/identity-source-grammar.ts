import type { Protocol } from '@apigwv2/contracts';

/** The kinds of identity sources. */
export type IdentitySourceKind = 'header' | 'query' | 'context' | 'stageVariable';

/** The syntax of the identity sources of one protocol. */
export interface IdentitySourceGrammar<P extends Protocol> {
  /** The protocol. */
  readonly protocol: P;
  /** The name of the builder in errors. */
  readonly builder: string;
  /** The kind of API in errors. */
  readonly api: string;
  /** The pattern of a whole source. */
  readonly pattern: RegExp;
  /** The prefix of a source of each kind. */
  readonly prefixes: Readonly<Record<IdentitySourceKind, string>>;
}

/** The syntax of the identity sources of HTTP APIs. */
export const HTTP_GRAMMAR: IdentitySourceGrammar<'HTTP'> = {
  protocol: 'HTTP',
  builder: 'HttpIdentitySource',
  api: 'an HTTP API',
  pattern:
    /^\$(?:request\.header\.[\w!#$%&'*+.^`|~-]+|request\.querystring\.[^\s,]+|context\.[\w.-]+|stageVariables\.\w+)$/,
  prefixes: {
    header: '$request.header',
    query: '$request.querystring',
    context: '$context',
    stageVariable: '$stageVariables',
  },
};

/** The syntax of the identity sources of WebSocket APIs. */
export const WEBSOCKET_GRAMMAR: IdentitySourceGrammar<'WEBSOCKET'> = {
  protocol: 'WEBSOCKET',
  builder: 'WebSocketIdentitySource',
  api: 'a WebSocket API',
  pattern: /^(?:route\.request\.(?:header|querystring)|context|stageVariables)\.[\w.-]+$/,
  prefixes: {
    header: 'route.request.header',
    query: 'route.request.querystring',
    context: 'context',
    stageVariable: 'stageVariables',
  },
};
