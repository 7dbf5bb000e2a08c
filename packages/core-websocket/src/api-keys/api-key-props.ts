import { boolean, optional, options, string } from '@apigwv2/contracts/kernel';
import type { IApiKeyRef } from 'aws-cdk-lib/aws-apigateway';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IResource } from 'aws-cdk-lib/core';

/** An API key for clients of routes with `apiKeyRequired`. */
export interface IApiKey extends IResource, IApiKeyRef {
  /** The ID of the key. */
  readonly keyId: string;
  /** The ARN of the key. */
  readonly keyArn: string;
  /** Grants a principal permission to read the key. */
  grantRead(grantee: IGrantable): Grant;
  /** Grants a principal permission to change the key. */
  grantWrite(grantee: IGrantable): Grant;
  /** Grants a principal permission to read and change the key. */
  grantReadWrite(grantee: IGrantable): Grant;
}

/** Options of every API key. */
export interface ApiKeyOptions {
  /** The name of the key. @default - generated */
  readonly apiKeyName?: string;

  /**
   * The value of the key, at least 20 characters. A literal is readable in the template, and gives the warning
   * `@apigwv2/core-websocket:apiKeyValueInTemplate`.
   *
   * @default - generated
   */
  readonly value?: string;

  /** A description. @default - none */
  readonly description?: string;
}

/** The props of an `ApiKey`. */
export interface ApiKeyProps extends ApiKeyOptions {
  /** The ID of an AWS Marketplace customer. @default - none */
  readonly customerId?: string;

  /** Whether clients can use the key. @default true */
  readonly enabled?: boolean;

  /** Whether to generate an ID that differs from the value. @default false */
  readonly generateDistinctId?: boolean;
}

/** The kinds of the options of {@link ApiKeyOptions}. */
export const API_KEY_OPTIONS = options<ApiKeyOptions>({
  apiKeyName: optional(string),
  value: optional(string),
  description: optional(string),
});

/** The kinds of the options of {@link ApiKeyProps}. */
export const API_KEY_PROPS = options<ApiKeyProps>({
  ...API_KEY_OPTIONS.kinds,
  customerId: optional(string),
  enabled: optional(boolean),
  generateDistinctId: optional(boolean),
});
