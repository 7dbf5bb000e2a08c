import { giveMethods, markClass } from '@apigwv2/contracts';
import type { ApiKeyReference } from 'aws-cdk-lib/aws-apigateway';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { API_KEY_METHODS, keyArn } from './api-key-methods';
import type { IApiKey, IApiKeyMethods } from './api-key-props';

/** A key that exists already. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block gives the class what the interface says
export class ImportedApiKey extends Resource implements IApiKey {
  static {
    giveMethods(ImportedApiKey, API_KEY_METHODS);
    markClass(ImportedApiKey, '@apigwv2/core-websocket.ImportedApiKey');
  }

  readonly keyArn: string;
  readonly apiKeyRef: ApiKeyReference;

  constructor(
    scope: Construct,
    id: string,
    readonly keyId: string,
  ) {
    super(scope, id);
    this.keyArn = keyArn(keyId, this);
    this.apiKeyRef = { apiKeyId: keyId };
  }
}

export interface ImportedApiKey extends IApiKeyMethods {}
