import { giveMethods, markClass } from '@apigwv2/contracts';
import type { UsagePlanReference } from 'aws-cdk-lib/aws-apigateway';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { USAGE_PLAN_METHODS } from './usage-plan-methods';
import type { IUsagePlan } from './usage-plan-props';

/** A plan that exists already. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block gives the class what the interface says
export class ImportedUsagePlan extends Resource implements IUsagePlan {
  static {
    giveMethods(ImportedUsagePlan, USAGE_PLAN_METHODS);
    markClass(ImportedUsagePlan, '@apigwv2/core-websocket.ImportedUsagePlan');
  }

  readonly usagePlanRef: UsagePlanReference;

  constructor(
    scope: Construct,
    id: string,
    readonly usagePlanId: string,
  ) {
    super(scope, id);
    this.usagePlanRef = { usagePlanId };
  }
}

export interface ImportedUsagePlan extends Pick<IUsagePlan, 'addApiKey'> {}
