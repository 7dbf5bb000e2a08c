import { type Fact, type Grammar, quota, range } from '../fact';

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

/** The most conditions of each kind of a routing rule. */
export const ROUTING_RULE_CONDITIONS: Fact & { readonly matchHeaders: number; readonly matchBasePaths: number } = {
  statement: 'A routing rule has at most two conditions on headers and one on base paths.',
  certainty: 'documented',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-routing-rules.html',
  matchHeaders: 2,
  matchBasePaths: 1,
};

/** The form of the pattern of a header in a condition of a routing rule. */
export const HEADER_GLOB: Grammar = {
  statement: "The pattern of a header has '*' at its start or end only.",
  certainty: 'documented',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-routing-rules.html',
  problem: (glob) =>
    /.\*./.test(glob)
      ? { must: "have '*' at its start or end only", fix: 'write one pattern for each value' }
      : undefined,
};
