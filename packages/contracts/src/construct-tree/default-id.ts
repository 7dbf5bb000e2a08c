import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';

/** The ID that aws-cdk-lib omits from logical IDs. */
const OMITTED = 'Default';

/**
 * Checks that a construct does not get the logical ID of its parent, as a child named `Default` does below a construct
 * whose resource is its child `Resource`.
 *
 * @throws ApiDefinitionError `InvalidId`
 * @see https://docs.aws.amazon.com/cdk/v2/guide/identifiers.html
 */
export function checkDefaultId(construct: IConstruct): void {
  const { id, scope } = construct.node;
  if (id !== OMITTED || scope?.node.tryFindChild('Resource') === undefined) return;
  throw definitionError(
    'InvalidId',
    `construct id '${OMITTED}' is not allowed under ${scope.node.path}: the CDK omits it from logical IDs, so both would get the same one; choose another id`,
    construct,
  );
}
