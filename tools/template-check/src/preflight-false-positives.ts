/** Values that a rule of cdk-preflight 0.0.143 refuses and the service accepts; other findings of the rule count. */
export interface FalsePositive {
  readonly rule: string;
  /** The first value that the message quotes. */
  readonly value: RegExp;
  readonly reason: string;
  /** The section of the service rules about the value. */
  readonly section: string;
}

export const preflightFalsePositives: readonly FalsePositive[] = [
  {
    rule: 'pf-apigwv2-request-parameter-action',
    value: /^overwrite:path$/,
    reason: 'the whole path is overwritten and has no name; the rule requires path.<name>',
    section: '1.7, 6.2',
  },
  {
    rule: 'pf-apigwv2-request-parameter-action',
    value: /^integration\.request\.(header|querystring|path)\.[a-zA-Z0-9._$-]+$/,
    reason: 'the keys of a WebSocket API; invalid-mapping refuses them for an HTTP API',
    section: '1.8, 6.2',
  },
  {
    rule: 'pf-apigwv2-domain-name-charset',
    value: /^\*\.[a-z0-9.-]+$/,
    reason: 'a wildcard can be the first label',
    section: '1.5, 6.2',
  },
  {
    rule: 'pf-apigwv2-websocket-identity-source-expression',
    value: /^(stageVariables|context)\.[a-zA-Z0-9._-]+$/,
    reason: 'stage variables and context are sources too, according to the error message of the service',
    section: '1.9, 6.2',
  },
  {
    rule: 'pf-apigwv2-stage-name-charset',
    value: /^[A-Za-z0-9_-]+$/,
    reason: 'hyphens are accepted, although the error message of the service does not list them',
    section: '1.4, 7 no. 1',
  },
];
