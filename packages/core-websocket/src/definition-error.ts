import { ApiDefinitionError } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import type { CoreWebSocketErrorCode } from './error-code';

/** Returns an error with a code of this package; the compiler rejects any other code. */
export function definitionError(
  code: CoreWebSocketErrorCode,
  message: string,
  at: IConstruct | string,
): ApiDefinitionError<CoreWebSocketErrorCode> {
  return new ApiDefinitionError(code, message, at);
}
