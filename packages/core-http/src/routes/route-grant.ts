import { HttpMethod } from '@apigwv2/contracts';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';
import { grantExecute } from '../api/invoke-grant';
import { definitionError } from '../definition-error';
import type { GrantInvokeOptions, IHttpRoute } from './i-http-route';
import { routeArn } from './route-arn';

/** What of a route decides what can be granted. */
type GrantedRoute = IConstruct &
  Pick<IHttpRoute, 'httpApi' | 'routeKey'> & { readonly authorization: Pick<IHttpRoute['authorization'], 'type'> };

/**
 * Lets a principal invoke a route that IAM guards.
 *
 * @throws ApiDefinitionError `GrantNeedsIam`, `MethodNotServed`
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
      `only a route that is authorized by AWS_IAM can be granted, and '${routeKey.key}' is authorized by ${authorization.type}; give the route authorizer: new HttpIamAuthorizer()`,
      route,
    );
  }
  if (httpMethods.length === 0) {
    throw definitionError(
      'MethodNotServed',
      `a grant must name at least one method, and httpMethods is empty; leave it out for all that '${routeKey.key}' serves`,
      route,
    );
  }
  const other = httpMethods.find((method) => method !== routeKey.method && routeKey.method !== HttpMethod.ANY);
  if (other !== undefined) {
    throw definitionError(
      'MethodNotServed',
      `a grant must name methods that the route serves, and '${routeKey.key}' does not serve ${other}`,
      route,
    );
  }
  const resourceArns = [...new Set(httpMethods.map((method) => routeArn(httpApi, routeKey, method)))];
  return grantExecute(grantee, resourceArns);
}
