import type { IConstruct } from 'constructs';
import { warnOfApiWithoutStage } from '../stages/api-without-stage';
import { checkDuplicates } from './duplicate-resources';
import type { ApiWithEndpoint } from './endpoint';
import { checkNestedStacks } from './nested-stack-cycle';
import type { Protocol } from './protocol';
import { checkQuotas } from './quotas';
import { warnOfUnreachable } from './unreachable-api';

/**
 * Registers the checks of an API that this app defines: quotas, duplicate routes and stages, nested stacks that wait for each
 * other, an endpoint that is disabled without a custom domain, and routes without a stage.
 *
 * @throws ApiDefinitionError `QuotaExceeded`, `DuplicateRouteKey`, `DuplicateStageName` and `StackCycle`, at synthesis
 */
export function checkApi(api: ApiWithEndpoint & IConstruct, protocol: Protocol): void {
  checkQuotas(api, protocol);
  checkDuplicates(api);
  checkNestedStacks(api);
  warnOfUnreachable(api);
  warnOfApiWithoutStage(api);
}
