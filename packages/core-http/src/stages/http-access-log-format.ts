import type { HttpAccessLogVariable } from '@apigwv2/contracts';
import { type AccessLogFields, jsonAccessLogFormat, plainAccessLogFormat } from '@apigwv2/contracts/kernel';

/**
 * A factory of access log formats for stages of HTTP APIs, from the `$context` variables of HTTP APIs.
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
  /** Returns a format of one JSON object per request, with variables under their own names, or under names of your choice. */
  static json(fields: AccessLogFields<HttpAccessLogVariable>): string {
    return jsonAccessLogFormat(fields);
  }

  /** Returns a format of variables separated by spaces. */
  static plain(...variables: readonly HttpAccessLogVariable[]): string {
    return plainAccessLogFormat(variables);
  }

  private constructor() {}
}

/** The default access log of a stage of an HTTP API. */
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
