import { IDENTITY_SOURCE_PREFIXES, type IdentitySourceKind, type Protocol } from '@apigwv2/contracts';

/** The identity sources of one protocol, and what errors call them. */
export interface IdentitySourceGrammar<P extends Protocol> {
  /** The protocol. */
  readonly protocol: P;
  /** The name of the builder in errors. */
  readonly builder: string;
  /** The kind of API in errors. */
  readonly api: string;
  /** The prefix of a source of each kind. */
  readonly prefixes: Readonly<Record<IdentitySourceKind, string>>;
}

/** The identity sources of HTTP APIs. */
export const HTTP_GRAMMAR: IdentitySourceGrammar<'HTTP'> = {
  protocol: 'HTTP',
  builder: 'HttpIdentitySource',
  api: 'an HTTP API',
  prefixes: IDENTITY_SOURCE_PREFIXES.HTTP,
};

/** The identity sources of WebSocket APIs. */
export const WEBSOCKET_GRAMMAR: IdentitySourceGrammar<'WEBSOCKET'> = {
  protocol: 'WEBSOCKET',
  builder: 'WebSocketIdentitySource',
  api: 'a WebSocket API',
  prefixes: IDENTITY_SOURCE_PREFIXES.WEBSOCKET,
};
