import type { ContractsErrorCode } from './error-code';
import { errorFactory } from './error-factory';

/** Returns an error with a code of this package. */
export const definitionError = errorFactory<ContractsErrorCode>('@apigwv2/contracts');
