import type { IConstruct } from 'constructs';
import { ApiDefinitionError } from '../errors/api-definition-error';

/** The word that aws-cdk-lib leaves out of logical ids. */
const HIDDEN = 'Default';

/**
 * Checks that a construct does not come out with the logical id of its parent: below one whose resource is its child
 * `Resource`, the resource of a child `Default` would.
 *
 * @throws ApiDefinitionError `IdTaken`
 * @see https://docs.aws.amazon.com/cdk/v2/guide/identifiers.html
 */
export function checkHiddenId(construct: IConstruct): void {
  const { id, scope } = construct.node;
  if (id !== HIDDEN || scope?.node.tryFindChild('Resource') === undefined) return;
  throw new ApiDefinitionError(
    'IdTaken',
    `the id of a construct must not be ${HIDDEN} below one that makes a resource: the CDK leaves that word out of logical ids, so ${scope.node.path} and this would have one; give it another id`,
    construct,
  );
}
