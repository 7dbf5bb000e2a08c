import { arnPath, executeApiArn, HttpMethod, type HttpRouteKey, type IHttpApiRef } from '@apigwv2/contracts';

/**
 * Returns the ARN of a method of a route in all stages, for IAM policies: path variables are `*`. `ANY` and the key
 * `$default` mean every method, and `$default` every path.
 */
export function routeArn(api: IHttpApiRef, routeKey: HttpRouteKey, method: HttpMethod = routeKey.method): string {
  const path = routeKey.path === undefined ? '/*' : arnPath(routeKey.path);
  return executeApiArn(api, `*/${method === HttpMethod.ANY ? '*' : method}${path}`);
}
