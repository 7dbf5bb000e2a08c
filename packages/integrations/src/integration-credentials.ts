import type { IRoleRef } from 'aws-cdk-lib/aws-iam';

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

  private constructor(
    /** The ARN of the role. */
    readonly credentialsArn: string,
  ) {}
}
