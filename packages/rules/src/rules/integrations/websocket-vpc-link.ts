import { referencesIn } from '@apigwv2/assembly';
import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { integrationsOf } from '../../find/walk';

/** A WebSocket API has VPC links of API Gateway v1 only. */
export const websocketVpcLink: Rule = {
  id: 'websocket-vpc-link',
  since: '0.2.0',
  level: 'error',
  certainty: 'reported',
  source: 'https://github.com/terraform-aws-modules/terraform-aws-apigateway-v2/issues/151',
  title: 'A WebSocket API has VPC links of API Gateway v1 only',
  why: 'A VPC link of v2 serves HTTP APIs: the service does not find it.',
  fix: 'create an AWS::ApiGateway::VpcLink with a Network Load Balancer as target',
  *check(graph) {
    for (const integration of integrationsOf(graph, 'WEBSOCKET')) {
      const link = referencesIn(integration.get('ConnectionId')).find(
        ({ type }) => type === 'AWS::ApiGatewayV2::VpcLink',
      );
      if (link === undefined) continue;
      yield {
        at: integration,
        property: 'ConnectionId',
        what: `ConnectionId of a WebSocket API must be an AWS::ApiGateway::VpcLink, got ${link.type} ${link.logicalId}`,
      };
    }
  },
  bad: [
    {
      say: 'a VPC link of v2',
      templates: webSocket({
        Integration: { ConnectionId: { Ref: 'VpcLink' }, ConnectionType: 'VPC_LINK' },
        VpcLink: {},
      }),
      at: ['Integration ConnectionId'],
    },
  ],
  good: [
    {
      say: 'a VPC link of v1',
      templates: webSocket({
        Integration: { ConnectionId: { Ref: 'Link' }, ConnectionType: 'VPC_LINK' },
        Link: { Type: 'AWS::ApiGateway::VpcLink', Properties: { Name: 'chat', TargetArns: [] } },
      }),
    },
  ],
};
