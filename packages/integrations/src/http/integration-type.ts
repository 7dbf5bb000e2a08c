import type { HTTP_INTEGRATION_TYPES, WordOf } from '@apigwv2/contracts';

/**
 * The type of target that an integration of an HTTP API calls.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations.html
 */
export const HttpIntegrationType = {
  /** An HTTP endpoint, public or inside a VPC. */
  HTTP_PROXY: 'HTTP_PROXY',
  /** A Lambda function, or an action of an AWS service. */
  AWS_PROXY: 'AWS_PROXY',
} as const satisfies { readonly [type in WordOf<typeof HTTP_INTEGRATION_TYPES>]: type };

/** One of the values of {@link HttpIntegrationType}. */
export type HttpIntegrationType = (typeof HttpIntegrationType)[keyof typeof HttpIntegrationType];
