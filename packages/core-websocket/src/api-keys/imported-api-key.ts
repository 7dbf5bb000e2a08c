import { isUnresolved, setFqn } from '@apigwv2/contracts';
import { describeValue, discarded } from '@apigwv2/contracts/kernel';
import type { Construct } from 'constructs';
import { definitionError } from '../definition-error';
import { ApiKeyBase } from './api-key-base';

/** An imported API key. */
export class ImportedApiKey extends ApiKeyBase {
  static {
    setFqn(ImportedApiKey, '@apigwv2/core-websocket.ImportedApiKey');
  }

  /** @throws ApiDefinitionError `InvalidApiKeyId` */
  constructor(
    scope: Construct,
    id: string,
    readonly keyId: string,
  ) {
    super(scope, id);
    try {
      checkApiKeyId(keyId, this);
    } catch (error) {
      throw discarded(this, error);
    }
  }
}

/** Checks the ID of a key, which stands in the ARN of grants: it must not be a pattern there. A token is skipped. */
function checkApiKeyId(keyId: string, at: Construct): void {
  if (isUnresolved(keyId) || (typeof keyId === 'string' && /^[^*?/$\s]+$/.test(keyId))) return;
  throw definitionError(
    'InvalidApiKeyId',
    `apiKeyId must be the ID of one API key, without '*', '?', '$' and '/', got ${describeValue(keyId)}; copy the ID of the key`,
    at,
  );
}
