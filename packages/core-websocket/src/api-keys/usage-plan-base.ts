import type { IApiKeyRef, UsagePlanReference } from 'aws-cdk-lib/aws-apigateway';
import { Resource } from 'aws-cdk-lib/core';
import { modules } from '../modules';
import type { AddApiKeyOptions, IUsagePlan } from './usage-plan-props';

/** A usage plan, defined in this app or imported. */
export abstract class UsagePlanBase extends Resource implements IUsagePlan {
  abstract readonly usagePlanId: string;

  /** A reference to the plan. */
  get usagePlanRef(): UsagePlanReference {
    return { usagePlanId: this.usagePlanId };
  }

  addApiKey(apiKey: IApiKeyRef, { overrideLogicalId }: AddApiKeyOptions = {}): void {
    const id = `UsagePlanKeyResource:${apiKey.node.addr.slice(-12)}`;
    const pair = new modules.apiGateway.CfnUsagePlanKey(this, id, {
      keyId: apiKey.apiKeyRef.apiKeyId,
      keyType: 'API_KEY',
      usagePlanId: this.usagePlanId,
    });
    if (overrideLogicalId !== undefined) pair.overrideLogicalId(overrideLogicalId);
  }
}
