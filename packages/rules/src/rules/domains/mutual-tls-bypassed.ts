import { textOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { nameOf } from '../../find/walk';

const MUTUAL = {
  Domain: { MutualTlsAuthentication: { TruststoreUri: 's3://certificates/truststore.pem' } },
  Mapping: {},
};

/** An API behind mutual TLS has no other endpoint. */
export const mutualTlsBypassed: Rule = {
  id: 'mutual-tls-bypassed',
  since: '0.2.0',
  level: 'warning',
  certainty: 'documented',
  source: guide('http-api-mutual-tls'),
  title: 'An API behind mutual TLS has no other endpoint',
  why: 'Mutual TLS protects the domain; the execute-api endpoint accepts clients without certificate.',
  fix: 'set DisableExecuteApiEndpoint to true on the API',
  *check({ domains }) {
    for (const { resource, mappings } of domains) {
      if (resource === undefined || resource.get('MutualTlsAuthentication').kind === 'none') continue;
      const apis = new Map(mappings.map((mapping) => [mapping.api, mapping]));
      for (const [api, mapping] of apis) {
        const disabled = api.resource?.get('DisableExecuteApiEndpoint');
        if (api.protocol !== 'HTTP' || disabled === undefined) continue;
        if (disabled.kind !== 'none' && textOf(disabled) !== 'false') continue;
        yield {
          at: mapping,
          what: `${nameOf({ resource })} has mutual TLS, and the execute-api endpoint of its API is open`,
          related: [resource, ...(api.resource === undefined ? [] : [api.resource])],
        };
      }
    }
  },
  bad: [{ say: 'an open endpoint', templates: http(MUTUAL), at: ['Mapping '] }],
  good: [{ say: 'a disabled endpoint', templates: http({ ...MUTUAL, Api: { DisableExecuteApiEndpoint: true } }) }],
};
