import { checked, checkedProps, constructs, scopeAndId } from '@apigwv2/contracts/kernel';
import type { IApiKeyRef, UsagePlanReference } from 'aws-cdk-lib/aws-apigateway';
import { Names, Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { modules } from '../modules';
import { ADD_API_KEY_OPTIONS, type AddApiKeyOptions, type IUsagePlan } from './usage-plan-props';

/** A usage plan, defined in this app or imported. */
export abstract class UsagePlanBase extends Resource implements IUsagePlan {
  abstract readonly usagePlanId: string;

  constructor(scope: Construct, id: string) {
    super(...scopeAndId(scope, id, new.target.name));
  }

  /** A reference to the plan. */
  get usagePlanRef(): UsagePlanReference {
    return { usagePlanId: this.usagePlanId };
  }

  addApiKey(apiKey: IApiKeyRef, options?: AddApiKeyOptions): void {
    checked('apiKey', constructs.apiKey, apiKey, this);
    const { overrideLogicalId } = checkedProps(ADD_API_KEY_OPTIONS, options, this);
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
