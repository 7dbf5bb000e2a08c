import { errorFactory } from '@apigwv2/contracts';
import type { DomainsErrorCode } from './error-code';

/** Returns an error with a code of this package. */
export const definitionError = errorFactory<DomainsErrorCode>('@apigwv2/domains');
