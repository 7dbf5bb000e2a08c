import { range } from '../fact';

const QUOTAS = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html';

/** The number of audiences of a JWT authorizer. */
export const JWT_AUDIENCES = range(
  { statement: 'A JWT authorizer has 1 to 50 audiences.', certainty: 'documented', source: QUOTAS },
  1,
  50,
);

/** The number of authorization scopes of a route. */
export const ROUTE_SCOPES = range(
  { statement: 'A route has at most 10 authorization scopes.', certainty: 'documented', source: QUOTAS },
  0,
  10,
);

/** The number of characters of an authorization scope. */
export const SCOPE_LENGTH = range(
  {
    statement: 'An authorization scope has 1 to 64 characters.',
    certainty: 'model',
    source: 'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-routes.html',
  },
  1,
  64,
);

/** The time for which the responses of a Lambda authorizer are cached, in seconds. */
export const RESULT_TTL = range(
  {
    statement: 'The responses of a Lambda authorizer are cached for 0 to 3600 seconds; without a TTL they are not.',
    certainty: 'deployed',
    source:
      'cdk-preflight, rule authorizer-ttl-range; https://github.com/hashicorp/terraform-provider-aws/issues/32629',
  },
  0,
  3600,
);
