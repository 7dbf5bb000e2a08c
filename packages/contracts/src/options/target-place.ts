import { read } from './kind';
import { string } from './plain-kinds';

/**
 * Returns how an error names a target, an integration or an authorizer: by its class and ID.
 *
 * @param of the class
 * @throws ApiDefinitionError `TypeMismatch` for an ID that is no string
 */
export function targetPlace(of: string, id: string): string {
  const fix = () => `pass the id of the target first, such as new ${of}('Books', …)`;
  read({ ...string, fix }, id, 'id', of);
  return `${of} '${id}'`;
}
