import { itemsOf, resourcesOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';

/** A VPC link has a subnet. */
export const missingSubnets: Rule = {
  id: 'missing-subnets',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('vpc-link-subnets-required'),
  title: 'A VPC link has a subnet',
  why: 'The service rejects the VPC link when it is created.',
  fix: 'list the subnets',
  *check({ world }) {
    for (const link of resourcesOf(world, 'AWS::ApiGatewayV2::VpcLink')) {
      if (itemsOf(link.get('SubnetIds'))?.length !== 0) continue;
      yield { at: link, property: 'SubnetIds', what: 'SubnetIds must have an item, got none' };
    }
  },
  bad: [{ say: 'no subnet', templates: http({ VpcLink: { SubnetIds: [] } }), at: ['VpcLink SubnetIds'] }],
  good: [
    {
      say: 'a list that a parameter gives',
      templates: http({
        Parameters: { Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' } },
        VpcLink: { SubnetIds: { Ref: 'Subnets' } },
      }),
    },
  ],
};
