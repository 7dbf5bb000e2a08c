import { HttpMethod, type HttpRouteKey, isUnresolved } from '@apigwv2/contracts';
import { checked, constructs, describeValue, knownOptions } from '@apigwv2/contracts/kernel';
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
 * @throws ApiDefinitionError `GrantNeedsIam`, `MethodNotOnRoute`, `UnknownOption`
 */
export function grantRoute(route: GrantedRoute, grantee: IGrantable, options: GrantInvokeOptions | undefined): Grant {
  const { httpApi, routeKey, authorization } = route;
  checked('grantee', constructs.grantee, grantee, route);
  const httpMethods = knownOptions('grantInvoke', options, ['httpMethods'], route).httpMethods ?? [routeKey.method];
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
  const other = [httpMethods].flat().find((method) => !isMethodOf(routeKey, method));
  if (other !== undefined || !Array.isArray(httpMethods)) {
    throw definitionError(
      'MethodNotOnRoute',
      `httpMethods must list methods of the route, got ${describeValue(other ?? httpMethods)} for '${routeKey.key}'; correct or remove it`,
      route,
    );
  }
  const resourceArns = [...new Set(httpMethods.map((method) => routeArn(httpApi, routeKey, method)))];
  return grantExecute(grantee, resourceArns);
}

/** Returns whether a route has a method; one that is a token may be any. */
function isMethodOf({ method }: HttpRouteKey, one: HttpMethod): boolean {
  return one === method || (method === HttpMethod.ANY && (isUnresolved(one) || Object.hasOwn(HttpMethod, one)));
}
