import { type MapStageOptions, scopeAndId } from '@apigwv2/contracts';
import type { DomainNameReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { IDomainName } from './i-domain-name';
import { mapStage } from './map-stage';

/** A custom domain, defined in this app or imported. */
export abstract class DomainNameBase extends Resource implements IDomainName {
  abstract readonly name: string;
  abstract readonly regionalDomainName: string;
  abstract readonly regionalHostedZoneId: string;

  constructor(scope: Construct, id: string) {
    super(...scopeAndId(scope, id, new.target.name));
  }

  /** A reference to the domain. */
  get domainNameRef(): DomainNameReference {
    // The ARN of a domain has no account.
    const parts = { service: 'apigateway', account: '', resource: '/domainnames', resourceName: this.name };
    return { domainName: this.name, domainNameArn: Stack.of(this).formatArn(parts) };
  }

  /**
   * Maps a path of this domain to a stage, in the stack of the stage.
   *
   * @throws ApiDefinitionError `InvalidId`, and as {@link ApiMapping} does
   */
  mapStage(options: MapStageOptions): { readonly url: string } {
    return { url: mapStage(this, options).domainUrl };
  }
}
