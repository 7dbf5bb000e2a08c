import { type MapStageOptions, setFqn } from '@apigwv2/contracts';
import type { DomainNameReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { checkDomainName } from './check-domain-name';
import type { DomainNameAttributes } from './domain-name-props';
import type { IDomainName } from './i-domain-name';
import { mapStage } from './map-stage';

/** A custom domain that exists already. */
export class ImportedDomainName extends Resource implements IDomainName {
  static {
    setFqn(ImportedDomainName, '@apigwv2/domains.ImportedDomainName');
  }

  readonly name: string;
  readonly regionalDomainName: string;
  readonly regionalHostedZoneId: string;
  readonly domainNameRef: DomainNameReference;

  constructor(scope: Construct, id: string, attributes: DomainNameAttributes) {
    super(scope, id);
    checkDomainName(attributes.name, this);
    this.name = attributes.name;
    this.regionalDomainName = attributes.regionalDomainName;
    this.regionalHostedZoneId = attributes.regionalHostedZoneId;
    this.domainNameRef = { domainName: this.name, domainNameArn: domainNameArn(this.name, this) };
  }

  mapStage(options: MapStageOptions): { readonly url: string } {
    return { url: mapStage(this, options).domainUrl };
  }
}

/** The ARN of a domain: it names no account. */
export function domainNameArn(name: string, at: Construct): string {
  return Stack.of(at).formatArn({ service: 'apigateway', account: '', resource: '/domainnames', resourceName: name });
}
