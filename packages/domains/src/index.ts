export { IpAddressType, type MapStageOptions } from '@apigwv2/contracts';
export { ApiMapping } from './api-mapping';
export type { ApiMappingAttributes, ApiMappingProps, IApiMapping } from './api-mapping-props';
export { DomainName } from './domain-name';
export type { DomainNameBase } from './domain-name-base';
export type {
  CertificateGiven,
  CertificateMade,
  DomainMapping,
  DomainNameAttributes,
  DomainNameOptions,
  DomainNameProps,
} from './domain-name-props';
export type { EndpointOptions } from './endpoint-options';
export { EndpointType } from './endpoint-type';
export type { DomainsErrorCode } from './error-code';
export type { IDomainName } from './i-domain-name';
export type { MappableApi } from './mapped-stage';
export type { MTLSConfig } from './mutual-tls';
export { PortalProduct, type PortalProductProps } from './portal-product';
export { type HeaderMatch, RoutingCondition } from './routing-condition';
export { RoutingMode } from './routing-mode';
export { RoutingRule, type RoutingRuleProps } from './routing-rule';
export { SecurityPolicy } from './security-policy';
