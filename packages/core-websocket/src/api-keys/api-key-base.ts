import { checked, constructs, scopeAndId } from '@apigwv2/contracts/kernel';
import type { ApiKeyReference } from 'aws-cdk-lib/aws-apigateway';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Resource, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { IApiKey } from './api-key-props';

const READ = ['apigateway:GET'];
const WRITE = ['apigateway:POST', 'apigateway:PUT', 'apigateway:PATCH', 'apigateway:DELETE'];

/** An API key, defined in this app or imported. */
export abstract class ApiKeyBase extends Resource implements IApiKey {
  abstract readonly keyId: string;

  constructor(scope: Construct, id: string) {
    super(...scopeAndId(scope, id, new.target.name));
  }

  get keyArn(): string {
    // The ARN of a key has no account.
    const arn = { service: 'apigateway', account: '', resource: '/apikeys', resourceName: this.keyId };
    return Stack.of(this).formatArn(arn);
  }

  /** A reference to the key. */
  get apiKeyRef(): ApiKeyReference {
    return { apiKeyId: this.keyId };
  }

  grantRead(grantee: IGrantable): Grant {
    return this.grant(grantee, READ);
  }

  grantWrite(grantee: IGrantable): Grant {
    return this.grant(grantee, WRITE);
  }

  grantReadWrite(grantee: IGrantable): Grant {
    return this.grant(grantee, [...READ, ...WRITE]);
  }

  private grant(grantee: IGrantable, actions: readonly string[]): Grant {
    checked('grantee', constructs.grantee, grantee, this);
    return Grant.addToPrincipal({ grantee, actions: [...actions], resourceArns: [this.keyArn] });
  }
}
