import { referencesIn, targetOf, textOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import { isPrivate } from '../../find/mapped';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { integrationsOf, nameOf } from '../../find/walk';

const PRIVATE = {
  Listener: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: { Port: 443, Protocol: 'HTTPS' } },
  VpcLink: {},
};
const LINK = { ConnectionId: { Ref: 'VpcLink' }, ConnectionType: 'VPC_LINK', IntegrationUri: { Ref: 'Listener' } };

/** An integration with a TLS listener has a TLS configuration. */
export const plainHttpToTls: Rule = {
  id: 'plain-http-to-tls',
  since: '0.2.0',
  level: 'warning',
  certainty: 'documented',
  source: guide('http-api-develop-integrations-private'),
  title: 'An integration with a TLS listener has a TLS configuration',
  why: 'Without one API Gateway sends plain HTTP, which the listener rejects.',
  fix: 'set TlsConfig.ServerNameToVerify to a name of the certificate',
  *check(graph) {
    for (const integration of integrationsOf(graph, 'HTTP')) {
      if (!isPrivate(integration) || integration.get('TlsConfig').kind !== 'none') continue;
      for (const reference of referencesIn(integration.get('IntegrationUri'))) {
        const resource = targetOf(graph.world, reference);
        const protocol = textOf(resource?.get('Protocol') ?? { kind: 'none' }) ?? '';
        if (resource === undefined || !['HTTPS', 'TLS'].includes(protocol)) continue;
        yield {
          at: integration,
          property: 'TlsConfig',
          what: `an integration with a listener of protocol ${protocol} must have a TlsConfig, got none for ${nameOf({ resource })}`,
          related: [resource],
        };
      }
    }
  },
  bad: [
    { say: 'an HTTPS listener', templates: http({ Integration: LINK, ...PRIVATE }), at: ['Integration TlsConfig'] },
  ],
  good: [
    {
      say: 'a name to verify',
      templates: http({ Integration: { ...LINK, TlsConfig: { ServerNameToVerify: 'books.example.com' } }, ...PRIVATE }),
    },
  ],
};
