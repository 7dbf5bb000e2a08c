import { http } from '../../examples/template';
import { isPrivate } from '../../find/mapped';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { integrationsOf } from '../../find/walk';

const LISTENER = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/books/1/2';

/** An integration of the connection type VPC_LINK has a VPC link. */
export const missingVpcLink: Rule = {
  id: 'missing-vpc-link',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('integration-vpc-link-connection-id'),
  title: 'An integration of the connection type VPC_LINK has a VPC link',
  why: 'The service rejects the integration when it is created.',
  fix: 'set ConnectionId to the ID of the VPC link',
  *check(graph) {
    for (const integration of integrationsOf(graph)) {
      if (!isPrivate(integration) || integration.get('ConnectionId').kind !== 'none') continue;
      yield {
        at: integration,
        property: 'ConnectionId',
        what: 'an integration of ConnectionType VPC_LINK must have a ConnectionId, got none',
      };
    }
  },
  bad: [
    {
      say: 'no VPC link',
      templates: http({ Integration: { ConnectionType: 'VPC_LINK', IntegrationUri: LISTENER } }),
      at: ['Integration ConnectionId'],
    },
  ],
  good: [
    {
      say: 'a VPC link',
      templates: http({
        Integration: { ConnectionId: { Ref: 'VpcLink' }, ConnectionType: 'VPC_LINK', IntegrationUri: LISTENER },
        VpcLink: {},
      }),
    },
  ],
};
