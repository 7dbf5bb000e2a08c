import { quota, range } from '../fact';

/** The number of subnets of a VPC link. */
export const SUBNETS_OF_VPC_LINK = quota(
  {
    statement: 'A VPC link has 10 subnets.',
    certainty: 'documented',
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html',
  },
  10,
  { adjustable: true },
);

/** The priority of a routing rule. */
export const ROUTING_RULE_PRIORITY = range(
  {
    statement: 'The priority of a routing rule is 1 to 1 000 000, and unique on its domain.',
    certainty: 'documented',
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-routing-rules.html',
  },
  1,
  1_000_000,
);
