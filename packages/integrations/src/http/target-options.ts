import type { Duration } from 'aws-cdk-lib/core';
import type { ParameterMapping } from './mapping/parameter-mapping';
import type { ResponseMappings } from './mapping/response-mapping';

/** What every integration of an HTTP API can be told. */
export interface HttpTargetOptions {
  /**
   * How long API Gateway waits for the target before it gives up on a request: 50 milliseconds to 30 seconds.
   *
   * @default - left to the service: 30 seconds
   */
  readonly timeout?: Duration;

  /** What the integration is for, in up to 1024 characters. @default - no description */
  readonly description?: string;

  /** What is changed in requests before the target gets them. @default - nothing */
  readonly parameterMapping?: ParameterMapping;

  /** What is changed in responses before the client gets them, by the status code of the target. @default - nothing */
  readonly responseMapping?: ResponseMappings;
}
