import { apiResource, atSynthesis, HttpMethod, type IHttpApiRef, isUnresolved, warn } from '@apigwv2/contracts';
import { l1ResourcesOf, routesOf } from '@apigwv2/contracts/kernel';
import { CfnAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { documentIdentitySources } from '../open-api/open-api-security';
import { corsOf } from './cors-of';

/**
 * The methods that pages may use without a permission of the CORS configuration.
 *
 * @see https://developer.mozilla.org/en-US/docs/Glossary/CORS-safelisted_request_method
 */
const FREE_METHODS: readonly string[] = [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST];
/** The methods of a route that say nothing of the requests of pages. */
const OPEN_METHODS: readonly string[] = [HttpMethod.ANY, HttpMethod.OPTIONS];
/** The methods whose requests have a body, which is usually JSON. */
const METHODS_WITH_BODY: readonly string[] = [HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH];
/** The headers of a request that is signed with IAM credentials. */
const SIGNATURE = ['authorization', 'x-amz-date', 'x-amz-security-token'];

/** The methods and headers that pages need for the routes of an API. */
interface Needs {
  readonly allowMethods: readonly string[];
  readonly allowHeaders: readonly string[];
}

/**
 * Warns, at synthesis, of methods and headers that the routes and authorizers of an API need and that its CORS
 * configuration does not allow: browsers do not send such requests of pages.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html
 */
export function warnOfUncoveredRequests(api: Construct & IHttpApiRef): void {
  atSynthesis(api, () => {
    const cors = corsOf(api);
    if (cors?.allowOrigins === undefined) return;
    const { allowMethods, allowHeaders } = needsOf(api);
    const missing = [
      ...lacking('allowMethods', allowMethods, cors.allowMethods),
      ...lacking('allowHeaders', allowHeaders, cors.allowHeaders),
    ];
    if (missing.length === 0) return;
    warn(
      api,
      '@apigwv2/core-http:corsIncomplete',
      `browsers do not send requests of pages that corsPreflight does not allow, and the routes of this API need ${missing.join(' and ')}; add them, or acknowledge this warning if no page sends such requests`,
    );
  });
}

function needsOf(api: IHttpApiRef): Needs {
  const routes = routesOf(api);
  const methods = new Set(
    routes.flatMap(({ routeKey }) => (routeKey?.protocol === 'HTTP' ? (routeKey.method ?? []) : [])),
  );
  const headers = new Set(identityHeaders(api));
  if (routes.some(({ authorization }) => authorization?.type === 'AWS_IAM'))
    for (const one of SIGNATURE) headers.add(one);
  if (METHODS_WITH_BODY.some((method) => methods.has(method as HttpMethod))) headers.add('content-type');
  return {
    allowMethods: [...methods].filter((method) => !FREE_METHODS.includes(method) && !OPEN_METHODS.includes(method)),
    allowHeaders: [...headers],
  };
}

/** Returns the headers that the authorizers of an API read, in lower case. */
function identityHeaders(api: IHttpApiRef): readonly string[] {
  const ofL1s = l1ResourcesOf(api, [CfnAuthorizer.CFN_RESOURCE_TYPE_NAME])
    .filter((one) => CfnAuthorizer.isCfnAuthorizer(one))
    .flatMap(({ identitySource }) => (isUnresolved(identitySource) ? [] : (identitySource ?? [])));
  return [...ofL1s, ...documentIdentitySources(apiResource(api)?.body)].flatMap(
    (source) => /^\$request\.header\.(.+)$/.exec(source)?.[1]?.toLowerCase() ?? [],
  );
}

/** Returns what a list of the CORS configuration lacks, as a phrase. A list that is a token may have everything. */
function lacking(option: keyof Needs, needed: readonly string[], allowed: readonly string[] = []): readonly string[] {
  if (isUnresolved(allowed) || allowed.some((one) => isUnresolved(one))) return [];
  const known = allowed.map((one) => one.toLowerCase());
  const missing = needed.filter((one) => !known.includes(one.toLowerCase()) && !coveredByWildcard(one, known));
  return missing.length === 0 ? [] : [`${missing.map((one) => `'${one}'`).join(', ')} in ${option}`];
}

/** The wildcard stands for every name but `authorization`. */
const coveredByWildcard = (name: string, allowed: readonly string[]) =>
  allowed.includes('*') && name !== 'authorization';
