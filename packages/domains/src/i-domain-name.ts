import type { IDomainName as IMappingDomain } from '@apigwv2/contracts';
import type { IDomainNameRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IResource } from 'aws-cdk-lib/core';

/**
 * A custom domain: one that this app makes, or one that exists already.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-custom-domain-names.html
 */
export interface IDomainName extends IResource, IDomainNameRef, IMappingDomain {
  /** The domain, such as `api.example.com`. */
  readonly name: string;

  /** The domain of API Gateway that an alias record points at. */
  readonly regionalDomainName: string;

  /** The hosted zone of {@link regionalDomainName}. */
  readonly regionalHostedZoneId: string;
}
