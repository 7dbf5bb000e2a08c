/** A finding of cdk-preflight 0.0.143 that is wrong: the service takes the value. The rest of the rule still counts. */
export interface FalsePositive {
  readonly rule: string;
  /** The first value that the message quotes. */
  readonly value: RegExp;
  readonly reason: string;
  /** The section of the service rules that says so. */
  readonly section: string;
}

export const preflightFalsePositives: readonly FalsePositive[] = [
  {
    rule: 'pf-apigwv2-request-parameter-action',
    value: /^overwrite:path$/,
    reason: 'the path is overwritten whole and has no name; the rule asks for path.<name>',
    section: '1.7, 6.2',
  },
  {
    rule: 'pf-apigwv2-request-parameter-action',
    value: /^integration\.request\.(header|querystring|path)\.[a-zA-Z0-9._$-]+$/,
    reason: 'the keys of a WebSocket API; on an HTTP API our apigwv2-request-parameter-key refuses them',
    section: '1.8, 6.2',
  },
  {
    rule: 'pf-apigwv2-domain-name-charset',
    value: /^\*\.[a-z0-9.-]+$/,
    reason: 'a wildcard may be the first label',
    section: '1.5, 6.2',
  },
  {
    rule: 'pf-apigwv2-websocket-identity-source-expression',
    value: /^(stageVariables|context)\.[a-zA-Z0-9._-]+$/,
    reason: 'stage variables and context are sources too, as the error text of the service says',
    section: '1.9, 6.2',
  },
  {
    rule: 'pf-apigwv2-stage-name-charset',
    value: /^[A-Za-z0-9_-]+$/,
    reason: 'hyphens are accepted although the error text of the service does not name them',
    section: '1.4, 7 no. 1',
  },
];
