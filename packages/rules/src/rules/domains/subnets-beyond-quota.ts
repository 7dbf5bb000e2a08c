import { itemsOf, resourcesOf } from '@apigwv2/assembly';
import { SUBNETS_OF_VPC_LINK } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';

const link = (length: number) => ({
  VpcLink: { SubnetIds: Array.from({ length }, (_, index) => `subnet-${index}`) },
});

/** A VPC link has at most 10 subnets. */
export const subnetsBeyondQuota: Rule = {
  id: 'subnets-beyond-quota',
  since: '0.2.0',
  level: 'warning',
  certainty: SUBNETS_OF_VPC_LINK.certainty,
  source: SUBNETS_OF_VPC_LINK.source,
  title: 'A VPC link has at most 10 subnets',
  why: 'The service rejects the VPC link, unless AWS has raised the quota of the account.',
  fix: 'leave out subnets, or request a higher quota and acknowledge this warning',
  *check({ world }) {
    const { limit } = SUBNETS_OF_VPC_LINK;
    for (const one of resourcesOf(world, 'AWS::ApiGatewayV2::VpcLink')) {
      const subnets = itemsOf(one.get('SubnetIds')) ?? [];
      if (subnets.length <= limit) continue;
      yield {
        at: one,
        property: 'SubnetIds',
        what: `SubnetIds must have at most ${limit} items, got ${subnets.length}`,
      };
    }
  },
  bad: [{ say: '11 subnets', templates: http(link(11)), at: ['VpcLink SubnetIds'] }],
  good: [{ say: '10 subnets', templates: http(link(10)) }],
};
