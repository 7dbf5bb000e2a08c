import { http } from '../../examples/template';
import { isPrivate } from '../../find/mapped';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { integrationsOf } from '../../find/walk';

const LINK = {
  ConnectionId: { Ref: 'VpcLink' },
  ConnectionType: 'VPC_LINK',
  IntegrationUri: 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/books/1/2',
};

/** An integration behind a VPC link of an HTTP API has the type HTTP_PROXY. */
export const vpcLinkNeedsProxy: Rule = {
  id: 'vpc-link-needs-proxy',
  since: '0.2.0',
  level: 'error',
  certainty: 'documented',
  source: guide('http-api-develop-integrations-private'),
  title: 'An integration behind a VPC link of an HTTP API has the type HTTP_PROXY',
  why: 'The service rejects the integration when it is created.',
  fix: 'set IntegrationType to HTTP_PROXY',
  *check(graph) {
    for (const integration of integrationsOf(graph, 'HTTP')) {
      const { type } = integration;
      if (!isPrivate(integration) || type === undefined || type === 'HTTP_PROXY') continue;
      yield {
        at: integration,
        property: 'IntegrationType',
        what: `IntegrationType must be HTTP_PROXY beside ConnectionType VPC_LINK, got ${type}`,
      };
    }
  },
  bad: [
    {
      say: 'AWS_PROXY behind a VPC link',
      templates: http({ Integration: { ...LINK, IntegrationType: 'AWS_PROXY' }, VpcLink: {} }),
      at: ['Integration IntegrationType'],
    },
  ],
  good: [{ say: 'HTTP_PROXY behind a VPC link', templates: http({ Integration: LINK, VpcLink: {} }) }],
};
