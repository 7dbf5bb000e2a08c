import { errorFactory } from '@apigwv2/contracts';
import type { CoreWebSocketErrorCode } from './error-code';

/** Returns an error with a code of this package. */
export const definitionError = errorFactory<CoreWebSocketErrorCode>('@apigwv2/core-websocket');
