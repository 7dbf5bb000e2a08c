import { jsonAccessLogFormat } from '@apigwv2/contracts';

/**
 * What an HTTP stage writes for each request unless told otherwise: who asked for what, what was answered, and what
 * went wrong where.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html
 */
export const HTTP_ACCESS_LOG_FORMAT: string = jsonAccessLogFormat([
  'requestId',
  'requestTime',
  'identity.sourceIp',
  'identity.userAgent',
  'httpMethod',
  'path',
  'routeKey',
  'protocol',
  'status',
  'responseLength',
  'responseLatency',
  'integrationLatency',
  'integration.status',
  'integrationErrorMessage',
  'authorizer.error',
  'error.message',
  'error.responseType',
]);
