import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct, IConstruct } from 'constructs';

/** The arguments of binding a target to an API. */
export interface BindContext<Api extends IApiRef> {
  /** The API that the target serves. */
  readonly api: Api;

  /** An empty scope of the target's own. The main resource of the target is named `Resource` there. */
  readonly scope: Construct;

  /**
   * Returns the value that all targets of this API and stack share for one construct, such as the permission of a function
   * or the VPC link of a VPC, and makes it on the first call.
   *
   * @param id the kind of value
   * @param of the construct that the value is shared for
   * @param make makes the value in a scope of its own
   * @param settings the options that the value is made with; later calls must give equal ones
   * @throws ApiDefinitionError `DuplicateId` when two constructs have the same id, `ConflictingDefinitions` when the settings differ
   */
  shared<Value>(id: string, of: IConstruct, make: (scope: Construct) => Value, settings?: object): Value;

  /**
   * Returns the name of a resource of this target. The service requires names that are unique within an API, so a target
   * bound in another stack than the API's gets the name of that stack appended, shortened with a hash to 128 characters.
   */
  name(id: string): string;
}
