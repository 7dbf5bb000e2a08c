import { checked, constructs, withMember } from '@apigwv2/contracts';
import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import { Aws } from 'aws-cdk-lib/core';

/**
 * The identity that API Gateway uses to call the target of an integration.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services.html
 */
export class IntegrationCredentials {
  /** Returns the credentials of a role, which must trust `apigateway.amazonaws.com`. */
  static fromRole(role: IRoleRef): IntegrationCredentials {
    checked('role', constructs.role, role, 'IntegrationCredentials.fromRole');
    return new IntegrationCredentials(role.roleRef.roleArn);
  }

  /** Returns the credentials of the caller. Integrations of HTTP APIs do not support them and throw an error. */
  static useCallerIdentity(): IntegrationCredentials {
    return new IntegrationCredentials(`arn:${Aws.PARTITION}:iam::*:user/*`);
  }

  private constructor(
    /** The ARN of the role. */
    readonly credentialsArn: string,
  ) {}
}

/** The kind of an option that takes {@link IntegrationCredentials}. */
export const INTEGRATION_CREDENTIALS = withMember(
  'IntegrationCredentials',
  'credentialsArn',
  'write IntegrationCredentials.fromRole(role)',
);
