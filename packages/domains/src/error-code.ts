/** The codes of the `ApiDefinitionError`s that this package throws; checks of `@apigwv2/contracts` have codes of their own. */
export type DomainsErrorCode =
  | 'ApiNotManaged'
  | 'CertificateRegionMismatch'
  | 'DomainOptionsConflict'
  | 'DomainRegionMismatch'
  | 'DuplicateMappingKey'
  | 'DuplicateRoutingRulePriority'
  | 'InvalidDomainName'
  | 'InvalidEndpointType'
  | 'InvalidId'
  | 'InvalidMappingKey'
  | 'InvalidRoutingRule'
  | 'MappingProtocolsMixed'
  | 'MappingQuotaExceeded'
  | 'MappingStageMismatch'
  | 'MissingDomainMapping'
  | 'SecurityPolicyUnsupported';
