import { enumeration } from '../fact';

/** The methods of HTTP routes. */
export const HTTP_METHODS = enumeration(
  {
    statement: 'The method of an HTTP route is ANY, DELETE, GET, HEAD, OPTIONS, PATCH, POST or PUT, in upper case.',
    certainty: 'deployed',
    source:
      'cdk-preflight, rule http-route-key; https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html',
  },
  ['ANY', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
);
