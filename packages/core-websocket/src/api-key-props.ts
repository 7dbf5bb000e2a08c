import type { IApiKeyRef } from 'aws-cdk-lib/aws-apigateway';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IResource } from 'aws-cdk-lib/core';

/** What can be done with a key. */
export interface IApiKeyMethods {
  /** Lets somebody read the key. */
  grantRead(grantee: IGrantable): Grant;
  /** Lets somebody change the key. */
  grantWrite(grantee: IGrantable): Grant;
  /** Lets somebody read and change the key. */
  grantReadWrite(grantee: IGrantable): Grant;
}

/** A key that clients of routes with `apiKeyRequired` must have. */
export interface IApiKey extends IResource, IApiKeyRef, IApiKeyMethods {
  /** The id of the key. */
  readonly keyId: string;
  /** The ARN of the key. */
  readonly keyArn: string;
}

/** What makes an `ApiKey`. */
export interface ApiKeyProps {
  /** The name of the key. @default - generated */
  readonly apiKeyName?: string;

  /** The key itself, of at least 20 characters. It stands in the template, for everybody who reads that. @default - generated */
  readonly value?: string;

  /** A description. @default - none */
  readonly description?: string;

  /** The id of a customer of AWS Marketplace. @default - none */
  readonly customerId?: string;

  /** Whether clients can use the key. @default true */
  readonly enabled?: boolean;

  /** Whether the id of the key differs from its value. @default false */
  readonly generateDistinctId?: boolean;
}
