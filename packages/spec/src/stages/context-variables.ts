import type { Protocol } from '../protocol';

const IDENTITY = [
  'identity.accountId',
  'identity.caller',
  'identity.cognitoAuthenticationProvider',
  'identity.cognitoAuthenticationType',
  'identity.cognitoIdentityId',
  'identity.cognitoIdentityPoolId',
  'identity.principalOrgId',
  'identity.sourceIp',
  'identity.user',
  'identity.userAgent',
  'identity.userArn',
] as const;

const INTEGRATION = [
  'integration.error',
  'integration.integrationStatus',
  'integration.latency',
  'integration.requestId',
  'integration.status',
  'integrationLatency',
] as const;

const REQUEST = [
  'apiId',
  'domainName',
  'error.message',
  'error.messageString',
  'error.responseType',
  'extendedRequestId',
  'requestId',
  'requestTime',
  'requestTimeEpoch',
  'routeKey',
  'stage',
  'status',
] as const;

/**
 * The `$context` variables of access logs of HTTP APIs.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html
 */
export const HTTP_ACCESS_LOG_VARIABLES = [
  ...REQUEST,
  ...IDENTITY,
  ...INTEGRATION,
  'accountId',
  'authorizer.error',
  'authorizer.principalId',
  'awsEndpointRequestId',
  'awsEndpointRequestId2',
  'customDomain.basePathMatched',
  'dataProcessed',
  'domainPrefix',
  'httpMethod',
  'identity.clientCert.clientCertPem',
  'identity.clientCert.issuerDN',
  'identity.clientCert.serialNumber',
  'identity.clientCert.subjectDN',
  'identity.clientCert.validity.notAfter',
  'identity.clientCert.validity.notBefore',
  'integrationErrorMessage',
  'integrationStatus',
  'path',
  'protocol',
  'responseLatency',
  'responseLength',
] as const;

/**
 * The `$context` variables of access logs of WebSocket APIs.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-logging.html
 */
export const WEBSOCKET_ACCESS_LOG_VARIABLES = [
  ...REQUEST,
  ...IDENTITY,
  ...INTEGRATION,
  'authenticate.error',
  'authenticate.latency',
  'authenticate.status',
  'authorize.error',
  'authorize.latency',
  'authorize.status',
  'authorizer.error',
  'authorizer.integrationLatency',
  'authorizer.integrationStatus',
  'authorizer.latency',
  'authorizer.principalId',
  'authorizer.requestId',
  'authorizer.status',
  'connectedAt',
  'connectionId',
  'error.validationErrorString',
  'eventType',
  'identity.apiKey',
  'identity.apiKeyId',
  'messageId',
  'waf.error',
  'waf.latency',
  'waf.status',
] as const;

/** A `$context` variable of HTTP APIs, without `$context.`; the context of an authorizer is `authorizer.<name>`. */
export type HttpAccessLogVariable = (typeof HTTP_ACCESS_LOG_VARIABLES)[number] | `authorizer.${string}`;

/** A `$context` variable of WebSocket APIs, without `$context.`; the context of an authorizer is `authorizer.<name>`. */
export type WebSocketAccessLogVariable = (typeof WEBSOCKET_ACCESS_LOG_VARIABLES)[number] | `authorizer.${string}`;

const VARIABLES: { readonly [protocol in Protocol]: readonly string[] } = {
  HTTP: HTTP_ACCESS_LOG_VARIABLES,
  WEBSOCKET: WEBSOCKET_ACCESS_LOG_VARIABLES,
};

/** The `$context` variables that mappings and templates have, and access logs have not. */
const BESIDES_LOGS = ['messageDirection', 'error.messageString', 'error.validationErrorString'];

/** Returns the `$context` variables in a format that a protocol does not have. The service writes `-` for them. */
export function unknownAccessLogVariables(format: string, protocol: Protocol): readonly string[] {
  const used = [...format.matchAll(/\$context\.([A-Za-z0-9_.:-]*[A-Za-z0-9_])/g)].map(([, name = '']) => name);
  return used.filter((name) => !VARIABLES[protocol].includes(name) && !/^authorizer\../.test(name));
}

/**
 * Returns the `$context` variables in a value of a mapping, `$context.name` or `${context.name}`, or in a template that a
 * protocol does not have. The first part of a variable is known too: templates read members by brackets.
 */
export function unknownContextVariables(value: string, protocol: Protocol): readonly string[] {
  const known = [...VARIABLES[protocol], ...BESIDES_LOGS];
  const used = [...value.matchAll(/\$\{?context\.([A-Za-z0-9_.:-]*[A-Za-z0-9_])/g)].map(([, name = '']) => name);
  return used.filter(
    (name) => !/^authorizer(?:\.|$)/.test(name) && !known.some((one) => one === name || one.startsWith(`${name}.`)),
  );
}
