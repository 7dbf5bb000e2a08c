import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import type { IApiKey, IApiKeyMethods } from './api-key-props';

const READ = ['apigateway:GET'];
const WRITE = ['apigateway:POST', 'apigateway:PUT', 'apigateway:PATCH', 'apigateway:DELETE'];

/** What every key can do, whether this app owns or imports it. */
export const API_KEY_METHODS: IApiKeyMethods & ThisType<IApiKey> = {
  grantRead(grantee) {
    return grant(this, grantee, READ);
  },
  grantWrite(grantee) {
    return grant(this, grantee, WRITE);
  },
  grantReadWrite(grantee) {
    return grant(this, grantee, [...READ, ...WRITE]);
  },
};

function grant({ keyArn }: IApiKey, grantee: IGrantable, actions: readonly string[]): Grant {
  // Loaded here and not above: finding a module of aws-cdk-lib takes a millisecond, and few keys are granted.
  const { Grant } = require('aws-cdk-lib/aws-iam') as typeof import('aws-cdk-lib/aws-iam');
  return Grant.addToPrincipal({ grantee, actions: [...actions], resourceArns: [keyArn] });
}

/** The ARN of a key: it names no account. */
export function keyArn(id: string, at: IConstruct): string {
  return Stack.of(at).formatArn({ service: 'apigateway', account: '', resource: '/apikeys', resourceName: id });
}
