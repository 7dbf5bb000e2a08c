import { setFqn } from '@apigwv2/contracts';
import { checked, discarded, string } from '@apigwv2/contracts/kernel';
import type { Construct } from 'constructs';
import { UsagePlanBase } from './usage-plan-base';

/** An imported usage plan. */
export class ImportedUsagePlan extends UsagePlanBase {
  static {
    setFqn(ImportedUsagePlan, '@apigwv2/core-websocket.ImportedUsagePlan');
  }

  constructor(
    scope: Construct,
    id: string,
    readonly usagePlanId: string,
  ) {
    super(scope, id);
    try {
      checked('usagePlanId', string, usagePlanId, this);
    } catch (error) {
      throw discarded(this, error);
    }
  }
}
