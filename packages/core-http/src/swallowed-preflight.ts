import { HttpMethod, pathShape, routesOf, warn } from '@apigwv2/contracts';
import type { Construct } from 'constructs';
import type { IHttpApi } from './i-http-api';
import type { IHttpRoute } from './i-http-route';

/**
 * Warns, at synthesis, of routes whose authorizer meets the preflight requests of CORS. Browsers send these without
 * credentials, and a route that serves `OPTIONS` takes them before API Gateway answers them itself.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html
 */
export function warnOfSwallowedPreflights(api: Construct & IHttpApi): void {
  api.node.addValidation({
    validate: () => {
      const routes = routesOf(api).map(({ route }) => route as IHttpRoute);
      for (const route of routes) {
        if (meetsPreflight(route) && !routes.some((other) => opens(other, route))) warnAt(route);
      }
      return [];
    },
  });
}

function meetsPreflight({ routeKey: { method }, authorization }: IHttpRoute): boolean {
  return authorization.type !== 'NONE' && (method === HttpMethod.ANY || method === HttpMethod.OPTIONS);
}

/** Whether an open route takes the preflight requests that another one would get. */
function opens({ routeKey: { method, path = '' }, authorization }: IHttpRoute, other: IHttpRoute): boolean {
  if (method !== HttpMethod.OPTIONS || authorization.type !== 'NONE') return false;
  return pathShape(path) === (other.path === undefined ? '/{+}' : pathShape(other.path));
}

function warnAt(route: IHttpRoute): void {
  const { routeKey, path = '/{proxy+}', authorization } = route;
  warn(
    route,
    '@apigwv2/core-http:preflightMeetsAuthorizer',
    `browsers send the preflight requests of CORS without credentials, and '${routeKey.key}', which is authorized by ${authorization.type}, answers them with 401; name its methods instead of ${HttpMethod.ANY}, or give the route openPreflight: true, or add a route 'OPTIONS ${path}' with authorizer: new HttpNoneAuthorizer()`,
  );
}
