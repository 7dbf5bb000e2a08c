import { ApiDefinitionError } from '@apigwv2/contracts';

/**
 * Checks that what an action is done with is there. The compiler does so too; this is for calls that it does not see.
 *
 * @throws ApiDefinitionError `ResourceMissing`
 */
export function checkResource(what: string, ref: unknown, at: string): void {
  if (ref !== undefined && ref !== null) return;
  throw new ApiDefinitionError('ResourceMissing', `${what} must be the construct that is called; give one`, at);
}
