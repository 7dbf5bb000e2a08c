import {
  ANY_VALUE,
  type ArnPart,
  executeApiArn,
  type HttpMethod,
  type HttpRouteKey,
  type IHttpApiRef,
  requestParts,
} from '@apigwv2/contracts';

/**
 * Returns the ARN of a method of a route in all stages, for IAM policies: path variables are `*`. `ANY` and the key
 * `$default` mean every method, and `$default` every path.
 */
export function routeArn(api: IHttpApiRef, routeKey: HttpRouteKey, method: HttpMethod = routeKey.method): string {
  const { path } = routeKey;
  const parts: readonly ArnPart[] =
    path === undefined ? [...requestParts(method, ''), ANY_VALUE] : requestParts(method, path);
  return executeApiArn(api, [ANY_VALUE, ...parts]);
}
