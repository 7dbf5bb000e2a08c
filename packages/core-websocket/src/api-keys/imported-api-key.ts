import { setFqn } from '@apigwv2/contracts';
import type { Construct } from 'constructs';
import { ApiKeyBase } from './api-key-base';

/** An imported API key. */
export class ImportedApiKey extends ApiKeyBase {
  static {
    setFqn(ImportedApiKey, '@apigwv2/core-websocket.ImportedApiKey');
  }

  constructor(
    scope: Construct,
    id: string,
    readonly keyId: string,
  ) {
    super(scope, id);
  }
}
