import { checkedProps, discarded, scopeAndId, setFqn } from '@apigwv2/contracts';
import type { ApiMappingReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { API_MAPPING_ATTRIBUTES, type ApiMappingAttributes, type IApiMapping } from './api-mapping-props';
import { definitionError } from './definition-error';

/** An imported mapping, which another app or another part of this one defines. */
export class ImportedApiMapping extends Resource implements IApiMapping {
  static {
    setFqn(ImportedApiMapping, '@apigwv2/domains.ImportedApiMapping');
  }

  readonly apiMappingId: string;
  private readonly domain?: string;

  constructor(scope: Construct, id: string, attributes: ApiMappingAttributes) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      const { apiMappingId, domainName } = checkedProps(API_MAPPING_ATTRIBUTES, attributes, this);
      this.apiMappingId = apiMappingId;
      this.domain = domainName;
    } catch (error) {
      throw discarded(this, error);
    }
  }

  get apiMappingRef(): ApiMappingReference {
    if (this.domain !== undefined) return { apiMappingId: this.apiMappingId, domainName: this.domain };
    throw definitionError(
      'MissingDomainMapping',
      'domainName must be set in the attributes of a mapping that is referenced, got none; add it',
      this,
    );
  }
}
