import { ApiDefinitionError, giveMethods, markClass } from '@apigwv2/contracts';
import type { ApiKeyReference } from 'aws-cdk-lib/aws-apigateway';
import { Resource, Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { API_KEY_METHODS, keyArn } from './api-key-methods';
import type { ApiKeyProps, IApiKey, IApiKeyMethods } from './api-key-props';
import { ImportedApiKey } from './imported-api-key';

/**
 * A key that clients of routes with `apiKeyRequired` must have. It counts for the stages of the usage plans that it is in.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html
 * @example
 * declare const stage: WebSocketStage;
 *
 * const plan = new UsagePlan(stack, 'Plan', { apiStages: [{ stage }], throttle: { rateLimit: 10, burstLimit: 20 } });
 * plan.addApiKey(new ApiKey(stack, 'Key'));
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block gives the class what the interface says
export class ApiKey extends Resource implements IApiKey {
  static {
    giveMethods(ApiKey, API_KEY_METHODS);
    markClass(ApiKey, '@apigwv2/core-websocket.ApiKey');
  }

  /** A key that exists already. */
  static fromApiKeyId(scope: Construct, id: string, apiKeyId: string): IApiKey {
    return new ImportedApiKey(scope, id, apiKeyId);
  }

  readonly keyId: string;
  readonly keyArn: string;
  /** Points at the key. */
  readonly apiKeyRef: ApiKeyReference;

  /** @throws ApiDefinitionError `LengthOutOfRange` for a value that is too short */
  constructor(scope: Construct, id: string, props: ApiKeyProps = {}) {
    super(scope, id);
    const { value, enabled = true } = props;
    if (value !== undefined && !Token.isUnresolved(value) && value.length < 20) {
      throw new ApiDefinitionError(
        'LengthOutOfRange',
        `the value of an API key must have 20 characters or more, got ${value.length}`,
        this,
      );
    }
    // Loaded here and not above: few APIs have keys.
    const { CfnApiKey } = require('aws-cdk-lib/aws-apigateway') as typeof import('aws-cdk-lib/aws-apigateway');
    const key = new CfnApiKey(this, 'Resource', {
      name: props.apiKeyName,
      value,
      description: props.description,
      customerId: props.customerId,
      enabled,
      generateDistinctId: props.generateDistinctId,
    });
    this.keyId = key.ref;
    this.keyArn = keyArn(key.ref, this);
    this.apiKeyRef = { apiKeyId: key.ref };
  }
}

export interface ApiKey extends IApiKeyMethods {}
