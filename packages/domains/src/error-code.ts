/** The codes of the `ApiDefinitionError`s that this package throws; checks of `@apigwv2/contracts` have codes of their own. */
export type DomainsErrorCode =
  | 'CertificateRegionMismatch'
  | 'DomainMappingMissing'
  | 'DomainNameMalformed'
  | 'DomainOptionsConflict'
  | 'EndpointNotOwned'
  | 'EndpointTypeUnknown'
  | 'IdUnresolved'
  | 'MappingKeyMalformed'
  | 'MappingKeyTaken'
  | 'MappingProtocolsMixed'
  | 'MappingQuotaExceeded'
  | 'MappingStageMismatch'
  | 'RoutingRuleMalformed'
  | 'RoutingRulePriorityTaken'
  | 'SecurityPolicyUnserved';
