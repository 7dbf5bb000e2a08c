import { HttpMethod } from '@apigwv2/contracts';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';
import { grantExecute } from '../api/invoke-grant';
import { definitionError } from '../definition-error';
import type { GrantInvokeOptions, IHttpRoute } from './i-http-route';
import { routeArn } from './route-arn';

/** The members of a route that decide whether it can be granted. */
type GrantedRoute = IConstruct &
  Pick<IHttpRoute, 'httpApi' | 'routeKey'> & { readonly authorization: Pick<IHttpRoute['authorization'], 'type'> };

/**
 * Grants a principal permission to invoke a route with IAM authorization.
 *
 * @throws ApiDefinitionError `GrantNeedsIam`, `MethodNotOnRoute`
 */
export function grantRoute(
  route: GrantedRoute,
  grantee: IGrantable,
  { httpMethods = [route.routeKey.method] }: GrantInvokeOptions,
): Grant {
  const { httpApi, routeKey, authorization } = route;
  if (authorization.type !== 'AWS_IAM') {
    throw definitionError(
      'GrantNeedsIam',
      `a granted route must have authorization AWS_IAM, got ${authorization.type} for '${routeKey.key}'; give the route authorizer: new HttpIamAuthorizer()`,
      route,
    );
  }
  if (httpMethods.length === 0) {
    throw definitionError(
      'MethodNotOnRoute',
      `httpMethods must have at least one method, got none; leave it out for all methods of '${routeKey.key}'`,
      route,
    );
  }
  const other = httpMethods.find((method) => method !== routeKey.method && routeKey.method !== HttpMethod.ANY);
  if (other !== undefined) {
    throw definitionError(
      'MethodNotOnRoute',
      `httpMethods must be methods of the route, got ${other} for '${routeKey.key}'; remove it`,
      route,
    );
  }
  const resourceArns = [...new Set(httpMethods.map((method) => routeArn(httpApi, routeKey, method)))];
  return grantExecute(grantee, resourceArns);
}
