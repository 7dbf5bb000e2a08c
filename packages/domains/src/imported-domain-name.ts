import { checkedProps, discarded, setFqn } from '@apigwv2/contracts';
import type { Construct } from 'constructs';
import { DomainNameBase } from './domain-name-base';
import { DOMAIN_NAME_ATTRIBUTES, type DomainNameAttributes } from './domain-name-props';
import { validateDomainName } from './validate-domain-name';

/** An imported custom domain, which another app or another part of this one defines. */
export class ImportedDomainName extends DomainNameBase {
  static {
    setFqn(ImportedDomainName, '@apigwv2/domains.ImportedDomainName');
  }

  readonly name: string;
  readonly regionalDomainName: string;
  readonly regionalHostedZoneId: string;

  constructor(scope: Construct, id: string, attributes: DomainNameAttributes) {
    super(scope, id);
    try {
      attributes = checkedProps(DOMAIN_NAME_ATTRIBUTES, attributes, this);
      validateDomainName(attributes.name, this);
      this.name = attributes.name;
      this.regionalDomainName = attributes.regionalDomainName;
      this.regionalHostedZoneId = attributes.regionalHostedZoneId;
    } catch (error) {
      throw discarded(this, error);
    }
  }
}
