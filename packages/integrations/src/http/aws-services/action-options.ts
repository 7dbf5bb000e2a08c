import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import type { MappingValue } from '../mapping/mapping-value';
import type { HttpTargetOptions } from '../target-options';

/** A parameter of an action: a text, or what is found in the request. */
export type HttpActionValue = string | MappingValue;

/** What every integration of an HTTP API with an AWS service can be told. */
export interface HttpActionOptions extends HttpTargetOptions {
  /**
   * The role by which API Gateway calls the service. It must trust `apigateway.amazonaws.com`, and is granted this one
   * action.
   *
   * @default - a new role that may do this and nothing else
   */
  readonly role?: IRoleRef;

  /** The region of the service. @default - that of the API */
  readonly region?: HttpActionValue;
}
