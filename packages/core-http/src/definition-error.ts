import { errorFactory } from '@apigwv2/contracts';
import type { CoreHttpErrorCode } from './error-code';

/** Returns an error with a code of this package. */
export const definitionError = errorFactory<CoreHttpErrorCode>('@apigwv2/core-http');
