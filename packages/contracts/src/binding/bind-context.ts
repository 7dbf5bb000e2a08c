import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct, IConstruct } from 'constructs';

/** What a target is told when it is bound to an API. */
export interface BindContext<Api extends IApiRef> {
  /** The API that the target serves. */
  readonly api: Api;

  /** An empty scope of the target's own. Its main resource is called `Resource` there. */
  readonly scope: Construct;

  /**
   * A scope that all targets of this API and stack share for one construct, such as the permission of a function or
   * the VPC link of a VPC. It is empty when it is asked for first.
   *
   * @param id what is shared
   * @param of the construct that it is shared for
   * @throws ApiDefinitionError `IdTaken` when two constructs come under one id
   */
  shared(id: string, of: IConstruct): Construct;

  /**
   * The name that a resource of this target may carry. The service wants names to be unique within an API, so a
   * target bound in a stack other than the API's gets that stack's name appended; cut with a hash at 128 characters.
   */
  name(id: string): string;
}
