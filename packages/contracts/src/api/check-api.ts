import type { IConstruct } from 'constructs';
import type { ApiWithEndpoint } from './endpoint';
import { checkNestedStacks } from './nested-stack-cycle';
import type { Protocol } from './protocol';
import { checkQuotas } from './quotas';
import { warnOfUnreachable } from './unreachable-api';

/**
 * Registers the checks of an API that this app defines: quotas, nested stacks that wait for each other, and an endpoint that
 * is disabled without a custom domain.
 *
 * @throws ApiDefinitionError `QuotaExceeded` and `StackCycle`, at synthesis
 */
export function checkApi(api: ApiWithEndpoint & IConstruct, protocol: Protocol): void {
  checkQuotas(api, protocol);
  checkNestedStacks(api);
  warnOfUnreachable(api);
}
