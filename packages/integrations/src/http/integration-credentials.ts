import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import { Aws } from 'aws-cdk-lib/core';

/**
 * As whom API Gateway calls the target of an integration.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services.html
 */
export class IntegrationCredentials {
  /** As a role, which API Gateway must be able to assume. */
  static fromRole(role: IRoleRef): IntegrationCredentials {
    return new IntegrationCredentials(role.roleRef.roleArn);
  }

  /** As the caller. HTTP APIs do not know it: an integration with it is an error. */
  static useCallerIdentity(): IntegrationCredentials {
    return new IntegrationCredentials(`arn:${Aws.PARTITION}:iam::*:user/*`);
  }

  private constructor(
    /** The ARN of the role. */
    readonly credentialsArn: string,
  ) {}
}
