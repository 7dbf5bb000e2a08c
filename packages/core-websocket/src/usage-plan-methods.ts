import type { Construct } from 'constructs';
import type { IUsagePlan } from './usage-plan-props';

/** What every plan can do, whether this app owns or imports it. */
export const USAGE_PLAN_METHODS: Pick<IUsagePlan, 'addApiKey'> & ThisType<Construct & IUsagePlan> = {
  addApiKey(apiKey, { overrideLogicalId } = {}) {
    const { CfnUsagePlanKey } = apiGateway();
    const pair = new CfnUsagePlanKey(this, `UsagePlanKeyResource:${apiKey.node.addr.slice(-12)}`, {
      keyId: apiKey.apiKeyRef.apiKeyId,
      keyType: 'API_KEY',
      usagePlanId: this.usagePlanId,
    });
    if (overrideLogicalId !== undefined) pair.overrideLogicalId(overrideLogicalId);
  },
};

/** Loaded when a plan is made and not above: few APIs have keys. */
export function apiGateway(): typeof import('aws-cdk-lib/aws-apigateway') {
  return require('aws-cdk-lib/aws-apigateway') as typeof import('aws-cdk-lib/aws-apigateway');
}
