import { alternativesOf, type Value } from '@apigwv2/assembly';
import { PRIVATE_URI } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { isPrivate } from '../../find/mapped';
import type { Rule } from '../../find/rule';
import { integrationsOf } from '../../find/walk';

const TARGETS = ['AWS::ElasticLoadBalancingV2::Listener', 'AWS::ServiceDiscovery::Service'];
const LINK = { ConnectionId: { Ref: 'VpcLink' }, ConnectionType: 'VPC_LINK' };

/** An integration behind a VPC link has the ARN of a listener or of a Cloud Map service. */
export const invalidVpcLinkTarget: Rule = {
  id: 'invalid-vpc-link-target',
  since: '0.2.0',
  level: 'error',
  certainty: PRIVATE_URI.certainty,
  source: PRIVATE_URI.source,
  title: 'An integration behind a VPC link has the ARN of a listener or of a Cloud Map service',
  why: 'The service rejects the integration when it is created.',
  fix: 'use the ARN of the listener, not of the load balancer',
  *check(graph) {
    for (const integration of integrationsOf(graph, 'HTTP')) {
      if (!isPrivate(integration)) continue;
      const uri = integration.get('IntegrationUri');
      const wrong = wrongTarget(uri);
      if (wrong === undefined) continue;
      yield {
        at: integration,
        property: 'IntegrationUri',
        what: `IntegrationUri must be the ARN of a listener or of a Cloud Map service behind a VPC link, got ${wrong}`,
      };
    }
  },
  bad: [
    {
      say: 'a load balancer by reference',
      templates: http({
        Balancer: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Scheme: 'internal' } },
        Integration: { ...LINK, IntegrationUri: { Ref: 'Balancer' } },
        VpcLink: {},
      }),
      at: ['Integration IntegrationUri'],
    },
    {
      say: 'a URL',
      templates: http({ Integration: { ...LINK, IntegrationUri: 'http://internal.example.com' }, VpcLink: {} }),
      at: ['Integration IntegrationUri'],
    },
  ],
  good: [
    {
      say: 'a listener by reference',
      templates: http({
        Listener: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: { Port: 80, Protocol: 'HTTP' } },
        Integration: { ...LINK, IntegrationUri: { Ref: 'Listener' } },
        VpcLink: {},
      }),
    },
  ],
};

/** Returns what an integration has instead of a listener or a service; undefined for these, and for what is not known. */
function wrongTarget(uri: Value): string | undefined {
  if (uri.kind === 'reference')
    return TARGETS.includes(uri.type) || !uri.type.startsWith('AWS::') ? undefined : uri.type;
  return alternativesOf(uri)
    .filter(({ byDefaultOf, text }) => byDefaultOf === undefined && PRIVATE_URI.problem(text) !== undefined)
    .map(({ text }) => `'${text}'`)[0];
}
