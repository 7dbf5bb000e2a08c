import type { IConstruct } from 'constructs';
import { ApiDefinitionError } from './api-definition-error';

/** A function that creates an error with one of the codes of a package. */
export type ErrorFactory<Code extends string> = (
  code: Code,
  message: string,
  at: IConstruct | string,
) => ApiDefinitionError<Code>;

/** Returns the function with which a package creates its errors, so that the compiler rejects the codes of other packages. */
export function errorFactory<Code extends string>(): ErrorFactory<Code> {
  return (code, message, at) => new ApiDefinitionError(code, message, at);
}
