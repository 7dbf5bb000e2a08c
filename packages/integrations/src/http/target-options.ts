import { duration, optional, options, string } from '@apigwv2/contracts';
import type { Duration } from 'aws-cdk-lib/core';
import { PARAMETER_MAPPING, type ParameterMapping } from './mapping/parameter-mapping';
import { RESPONSE_MAPPINGS, type ResponseMappings } from './mapping/response-mapping';

/** Options of every integration of an HTTP API. */
export interface HttpTargetOptions {
  /**
   * The time that API Gateway waits for a response of the target: 50 milliseconds to 30 seconds.
   *
   * @default Duration.seconds(30)
   */
  readonly timeout?: Duration;

  /** The description, up to 1024 characters. @default - no description */
  readonly description?: string;

  /** The changes to requests before the target receives them. @default - no changes */
  readonly parameterMapping?: ParameterMapping;

  /** The changes to responses before the client receives them, by status code. @default - no changes */
  readonly responseMapping?: ResponseMappings;
}

/** The kinds of the options of {@link HttpTargetOptions}. */
export const HTTP_TARGET_OPTIONS = options<HttpTargetOptions>({
  timeout: optional(duration),
  description: optional(string),
  parameterMapping: optional(PARAMETER_MAPPING),
  responseMapping: optional(RESPONSE_MAPPINGS),
});
