import {
  type AccessLogFields,
  type HttpAccessLogVariable,
  jsonAccessLogFormat,
  plainAccessLogFormat,
} from '@apigwv2/contracts/kernel';

/**
 * What a stage of an HTTP API writes into its access log, built from the `$context` variables that HTTP APIs have.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html
 * @example
 * import { LogGroup } from 'aws-cdk-lib/aws-logs';
 *
 * api.addStage('Beta', {
 *   stageName: 'beta',
 *   accessLogSettings: {
 *     destination: new LogGroupLogDestination(new LogGroup(stack, 'Log', { logGroupName: '/aws/vendedlogs/beta' })),
 *     format: HttpAccessLogFormat.json({ id: 'requestId', who: 'authorizer.claims.sub', status: 'status' }),
 *   },
 * });
 */
export class HttpAccessLogFormat {
  /** One JSON object a request, with variables under their own names, or under names of yours. */
  static json(fields: AccessLogFields<HttpAccessLogVariable>): string {
    return jsonAccessLogFormat(fields);
  }

  /** Variables one after the other, with spaces between. */
  static plain(...variables: readonly HttpAccessLogVariable[]): string {
    return plainAccessLogFormat(variables);
  }

  private constructor() {}
}

/** What an HTTP stage writes unless told otherwise: who asked for what, what was answered, and what went wrong where. */
export const HTTP_ACCESS_LOG: { readonly protocol: 'HTTP'; readonly format: string } = {
  protocol: 'HTTP',
  format: HttpAccessLogFormat.json([
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
  ]),
};
