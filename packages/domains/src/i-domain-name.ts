import type { IDomainName as IMappingDomain } from '@apigwv2/contracts';
import type { IDomainNameRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IResource } from 'aws-cdk-lib/core';

/**
 * A custom domain, defined in this app or imported.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-custom-domain-names.html
 */
export interface IDomainName extends IResource, IDomainNameRef, IMappingDomain {
  /** The domain, such as `api.example.com`. */
  readonly name: string;

  /** The domain of API Gateway that an alias record targets. */
  readonly regionalDomainName: string;

  /** The ID of the hosted zone of {@link regionalDomainName}. */
  readonly regionalHostedZoneId: string;
}
