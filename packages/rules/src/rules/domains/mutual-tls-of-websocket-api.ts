import { http, webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { nameOf } from '../../find/walk';

const MUTUAL = {
  Api: { DisableExecuteApiEndpoint: true },
  Domain: { MutualTlsAuthentication: { TruststoreUri: 's3://certificates/truststore.pem' } },
  Mapping: {},
};

/** A domain with mutual TLS has no WebSocket API. */
export const mutualTlsOfWebsocketApi: Rule = {
  id: 'mutual-tls-of-websocket-api',
  since: '0.2.0',
  level: 'warning',
  certainty: 'reported',
  source: 'aws/serverless-application-model, WebSocket APIs',
  title: 'A domain with mutual TLS has no WebSocket API',
  why: 'AWS SAM refuses it; mutual TLS is documented for HTTP and REST APIs only.',
  fix: 'use a domain without mutual TLS, and authorize $connect',
  *check({ domains }) {
    for (const { resource, mappings } of domains) {
      if (resource === undefined || resource.get('MutualTlsAuthentication').kind === 'none') continue;
      const mapping = mappings.find(({ api }) => api.protocol === 'WEBSOCKET');
      if (mapping === undefined) continue;
      yield { at: mapping, what: `${nameOf({ resource })} has mutual TLS, and a WebSocket API`, related: [resource] };
    }
  },
  bad: [{ say: 'a WebSocket API', templates: webSocket(MUTUAL), at: ['Mapping '] }],
  good: [{ say: 'an HTTP API', templates: http(MUTUAL) }],
};
