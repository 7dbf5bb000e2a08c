import type { IConstruct } from 'constructs';
import type { ApiWithEndpoint } from './endpoint';
import type { Protocol } from './protocol';
import { checkQuotas } from './quotas';
import { warnOfUnreachable } from './unreachable-api';

/**
 * Registers the checks of an API that this app defines: quotas, and an endpoint that is disabled without a custom domain.
 *
 * @throws ApiDefinitionError `QuotaExceeded`, at synthesis
 */
export function checkApi(api: ApiWithEndpoint & IConstruct, protocol: Protocol): void {
  checkQuotas(api, protocol);
  warnOfUnreachable(api);
}
