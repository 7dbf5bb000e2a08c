import type { IConstruct } from 'constructs';
import { ApiDefinitionError } from './api-definition-error';

/** A function that creates an error with one of the codes of a package. */
export type ErrorFactory<Code extends string> = (
  code: Code,
  message: string,
  at: IConstruct | string,
) => ApiDefinitionError<Code>;

/**
 * Returns the function with which a package creates its errors, so that the compiler rejects the codes of other packages.
 *
 * @param packageName the package, if it has a page for each code, `docs/errors/<code>.md`: each message ends with its address
 */
export function errorFactory<Code extends string>(packageName?: string): ErrorFactory<Code> {
  return (code, message, at) => {
    const page = packageName === undefined ? undefined : `${packageName}/docs/errors/${code}.md`;
    return new ApiDefinitionError(code, message, at, { page });
  };
}
