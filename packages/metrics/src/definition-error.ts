import { errorFactory } from '@apigwv2/contracts';
import type { MetricsErrorCode } from './error-code';

/** Returns an error with a code of this package. */
export const definitionError = errorFactory<MetricsErrorCode>('@apigwv2/metrics');
