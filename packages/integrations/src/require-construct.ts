import { definitionError } from './definition-error';

/**
 * Validates that the construct an action works on was given. The compiler does so too; this is for JavaScript callers.
 *
 * @throws ApiDefinitionError `MissingResource`
 */
export function requireConstruct(option: string, ref: unknown, at: string): void {
  if (ref !== undefined && ref !== null) return;
  throw definitionError('MissingResource', `${option} must be a construct, got ${ref}; pass the one to call`, at);
}
