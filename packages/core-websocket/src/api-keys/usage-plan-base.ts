import type { IApiKeyRef, UsagePlanReference } from 'aws-cdk-lib/aws-apigateway';
import { Names, Resource } from 'aws-cdk-lib/core';
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
    // The ID of aws-cdk-lib: the service rejects a second pair of the same key and plan, so a pair cannot be replaced.
    const id = `UsagePlanKeyResource:${Names.nodeUniqueId(apiKey.node)}`;
    const pair = new modules.apiGateway.CfnUsagePlanKey(this, id, {
      keyId: apiKey.apiKeyRef.apiKeyId,
      keyType: 'API_KEY',
      usagePlanId: this.usagePlanId,
    });
    if (overrideLogicalId !== undefined) pair.overrideLogicalId(overrideLogicalId);
  }
}
