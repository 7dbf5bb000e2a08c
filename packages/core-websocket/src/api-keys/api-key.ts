import { isUnresolved, setFqn, warn } from '@apigwv2/contracts';
import { checkedProps, discarded } from '@apigwv2/contracts/kernel';
import type { Construct } from 'constructs';
import { definitionError } from '../definition-error';
import { modules } from '../modules';
import { ApiKeyBase } from './api-key-base';
import { API_KEY_PROPS, type ApiKeyProps, type IApiKey } from './api-key-props';
import { ImportedApiKey } from './imported-api-key';

const MIN_LENGTH = 20;

/**
 * An API key for clients of routes with `apiKeyRequired`. It is valid for the stages of its usage plans.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html
 * @example
 * declare const stage: WebSocketStage;
 *
 * const plan = new UsagePlan(stack, 'Plan', { apiStages: [{ stage }], throttle: { rateLimit: 10, burstLimit: 20 } });
 * plan.addApiKey(new ApiKey(stack, 'Key'));
 */
export class ApiKey extends ApiKeyBase {
  static {
    setFqn(ApiKey, '@apigwv2/core-websocket.ApiKey');
  }

  /**
   * Imports a key.
   *
   * @throws ApiDefinitionError `InvalidApiKeyId`
   */
  static fromApiKeyId(scope: Construct, id: string, apiKeyId: string): IApiKey {
    return new ImportedApiKey(scope, id, apiKeyId);
  }

  /** The ID of the key. */
  readonly keyId: string;

  /** @throws ApiDefinitionError `LengthOutOfRange` for a value that is too short */
  constructor(scope: Construct, id: string, props: ApiKeyProps = {}) {
    super(scope, id);
    try {
      props = checkedProps(API_KEY_PROPS, props, this);
      const { value, enabled = true } = props;
      if (value !== undefined && !isUnresolved(value) && value.length < MIN_LENGTH) {
        throw definitionError(
          'LengthOutOfRange',
          `the value of an API key must have at least ${MIN_LENGTH} characters, got ${value.length}; give a longer value`,
          this,
        );
      }
      if (value !== undefined && !isUnresolved(value)) {
        warn(
          this,
          '@apigwv2/core-websocket:apiKeyValueInTemplate',
          'value of an API key should not be a literal, which can be read in the template and its copies; leave it out, so that the service generates one, or acknowledge this warning for a key that is no secret',
        );
      }
      const key = new modules.apiGateway.CfnApiKey(this, 'Resource', {
        name: props.apiKeyName,
        value,
        description: props.description,
        customerId: props.customerId,
        enabled,
        generateDistinctId: props.generateDistinctId,
      });
      this.keyId = key.ref;
    } catch (error) {
      throw discarded(this, error);
    }
  }
}
