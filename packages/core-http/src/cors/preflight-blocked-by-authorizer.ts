import {
  atSynthesis,
  HttpMethod,
  type HttpRouteKey,
  receivesPreflights,
  takesPreflightsOf,
  warn,
} from '@apigwv2/contracts';
import { type RouteEntry, routesOf } from '@apigwv2/contracts/kernel';
import type { Construct } from 'constructs';
import type { IHttpApi } from '../api/i-http-api';

/** A route whose key and authorization are known. */
interface KnownRoute extends RouteEntry {
  readonly routeKey: HttpRouteKey;
  readonly authorization: NonNullable<RouteEntry['authorization']>;
}

/**
 * Warns, at synthesis, of routes whose authorizer rejects the preflight requests of CORS. Browsers send these without
 * credentials, and a route that serves `OPTIONS` receives them instead of API Gateway's own answer.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html
 */
export function warnOfBlockedPreflights(api: Construct & IHttpApi): void {
  atSynthesis(api, () => {
    const routes = routesOf(api).filter(isKnown);
    for (const route of routes) {
      if (blocksPreflight(route) && !routes.some((other) => answersPreflight(other, route))) warnAt(route);
    }
  });
}

function isKnown(entry: RouteEntry): entry is KnownRoute {
  return entry.routeKey?.protocol === 'HTTP' && entry.authorization !== undefined;
}

function blocksPreflight({ routeKey, authorization }: KnownRoute): boolean {
  return authorization.type !== 'NONE' && receivesPreflights(routeKey);
}

/** Returns whether a public route receives the preflight requests that another route would reject. */
function answersPreflight({ routeKey, authorization }: KnownRoute, other: KnownRoute): boolean {
  return authorization.type === 'NONE' && takesPreflightsOf(routeKey, other.routeKey);
}

function warnAt({ route, key, routeKey: { path = '/{proxy+}' }, authorization }: KnownRoute): void {
  warn(
    route,
    '@apigwv2/core-http:preflightMeetsAuthorizer',
    `browsers send CORS preflight requests without credentials, and '${key}' with authorization ${authorization.type} answers them with 401; list its methods instead of ${HttpMethod.ANY}, or set openPreflight: true, or add a route 'OPTIONS ${path}' with authorizer: new HttpNoneAuthorizer()`,
  );
}
