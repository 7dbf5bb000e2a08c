import { CORS_MAX_AGE, CORS_METHODS, CORS_ORIGIN, isUnresolved, problemMessage, warn } from '@apigwv2/contracts';
import type { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';
import type { CorsPreflightOptions } from './cors-preflight-options';

/**
 * Renders the CORS options of an API as an L1 property. Tokens are skipped.
 *
 * @throws ApiDefinitionError `InvalidCorsOrigin`, `InvalidCorsMethod`, `CorsCredentialsWithWildcard`,
 * `CorsMaxAgeOutOfRange`
 */
export function renderCors(options: CorsPreflightOptions | undefined, at: IConstruct): CfnApi.CorsProperty | undefined {
  if (!options) return undefined;
  const { allowCredentials, allowHeaders, allowMethods, allowOrigins, exposeHeaders, maxAge } = options;
  for (const origin of known(allowOrigins)) checkOrigin(origin, at);
  for (const method of known(allowMethods)) checkMethod(method, at);
  if (allowCredentials === true) checkCredentials(options, at);
  return {
    allowCredentials,
    allowHeaders: allowHeaders && [...allowHeaders],
    allowMethods: allowMethods && [...allowMethods],
    allowOrigins: allowOrigins && [...allowOrigins],
    exposeHeaders: exposeHeaders && [...exposeHeaders],
    maxAge: maxAge && secondsOf(maxAge, at),
  };
}

/** Returns the values of a list that is known at synthesis; a token has none to check. */
function known<Value>(list: readonly Value[] | undefined): readonly Value[] {
  return list === undefined || isUnresolved(list) ? [] : list;
}

function checkOrigin(origin: string, at: IConstruct): void {
  const problem = isUnresolved(origin) ? undefined : CORS_ORIGIN.problem(origin);
  if (problem !== undefined) {
    throw definitionError('InvalidCorsOrigin', problemMessage('allowOrigins', problem, origin), at);
  }
}

function checkMethod(method: string, at: IConstruct): void {
  if (isUnresolved(method) || CORS_METHODS.has(method)) return;
  throw definitionError(
    'InvalidCorsMethod',
    `allowMethods must be among ${CORS_METHODS.values.join(', ')}, got '${method}'; use CorsHttpMethod`,
    at,
  );
}

function checkCredentials(
  { allowOrigins, allowHeaders, allowMethods, exposeHeaders }: CorsPreflightOptions,
  at: IConstruct,
): void {
  if (allowOrigins?.includes('*')) {
    throw definitionError(
      'CorsCredentialsWithWildcard',
      "allowCredentials must not be combined with the origin '*', got both; list the origins, or leave out allowCredentials",
      at,
    );
  }
  const everySite = allowOrigins?.find((origin) => /^https?:\/\/\*$/i.test(origin));
  if (everySite !== undefined) {
    warn(
      at,
      '@apigwv2/core-http:corsCredentialsForEverySite',
      `every website may send requests with the credentials of its visitors, got the origin '${everySite}' with allowCredentials; list the origins, or leave out allowCredentials`,
    );
  }
  const wild = Object.entries({ allowHeaders, allowMethods, exposeHeaders }).filter(([, values]) =>
    values?.some((value) => value === '*'),
  );
  if (wild.length > 0) {
    const names = wild.map(([name]) => name).join(' and ');
    warn(
      at,
      '@apigwv2/core-http:corsWildcardIsLiteral',
      `browsers treat '*' as a literal name in requests with credentials, got '*' in ${names} with allowCredentials; list the values that pages use`,
    );
  }
}

function secondsOf(maxAge: Duration, at: IConstruct): number {
  if (maxAge.isUnresolved()) return maxAge.toSeconds();
  const seconds = maxAge.toSeconds({ integral: false });
  if (!Number.isInteger(seconds)) {
    throw definitionError(
      'CorsMaxAgeOutOfRange',
      `maxAge must be a whole number of seconds, got ${seconds}; round it`,
      at,
    );
  }
  if (seconds > CORS_MAX_AGE.seconds) {
    warn(
      at,
      '@apigwv2/core-http:corsMaxAgeUnused',
      `maxAge should be at most ${CORS_MAX_AGE.seconds} seconds, one day, got ${seconds}; no browser caches a preflight for longer, so shorten it`,
    );
  }
  return seconds;
}
