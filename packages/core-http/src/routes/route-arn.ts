import { arnPath, executeApiArn, HttpMethod, type HttpRouteKey, type IHttpApiRef } from '@apigwv2/contracts';

/**
 * The ARN by which IAM policies name a method of a route, in all stages: each variable of the path is `*`, and what
 * follows it is kept. `ANY` and the key `$default` stand for every method, and `$default` for every path.
 */
export function routeArn(api: IHttpApiRef, routeKey: HttpRouteKey, method: HttpMethod = routeKey.method): string {
  const path = routeKey.path === undefined ? '/*' : arnPath(routeKey.path);
  return executeApiArn(api, `*/${method === HttpMethod.ANY ? '*' : method}${path}`);
}
