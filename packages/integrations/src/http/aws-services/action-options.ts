import { constructs, either, optional, options, string } from '@apigwv2/contracts';
import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import { MAPPING_VALUE, type MappingValue } from '../mapping/mapping-value';
import { HTTP_TARGET_OPTIONS, type HttpTargetOptions } from '../target-options';

/** The value of an action parameter: a string, or a variable of the request. */
export type HttpActionValue = string | MappingValue;

/** Options of every integration of an HTTP API with an AWS service. */
export interface HttpActionOptions extends HttpTargetOptions {
  /**
   * The role that API Gateway assumes to call the service. It must trust `apigateway.amazonaws.com`; a policy for this
   * action is added to it.
   *
   * @default - a new role that allows this action only
   */
  readonly role?: IRoleRef;

  /** The Region of the service. @default - the Region of the resource where it is known, else that of the API */
  readonly region?: HttpActionValue;
}

/** The kinds of the options of {@link HttpActionOptions}. */
export const HTTP_ACTION_OPTIONS = options<HttpActionOptions>({
  ...HTTP_TARGET_OPTIONS.kinds,
  role: optional(constructs.role),
  region: optional(either(string, MAPPING_VALUE)),
});
