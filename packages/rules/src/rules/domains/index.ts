import type { Rule } from '../../find/rule';
import { certificateRegionMismatch } from './certificate-region-mismatch';
import { duplicateDomainName } from './duplicate-domain-name';
import { duplicateMappingKey } from './duplicate-mapping-key';
import { duplicateRoutingRulePriority } from './duplicate-routing-rule-priority';
import { invalidDomainName } from './invalid-domain-name';
import { invalidEndpointType } from './invalid-endpoint-type';
import { invalidMappingKey } from './invalid-mapping-key';
import { invalidRoutingRule } from './invalid-routing-rule';
import { mappingBeforeStage } from './mapping-before-stage';
import { mappingIgnored } from './mapping-ignored';
import { mappingProtocolsMixed } from './mapping-protocols-mixed';
import { mappingQuotaExceeded } from './mapping-quota-exceeded';
import { missingSubnets } from './missing-subnets';
import { mutualTlsBypassed } from './mutual-tls-bypassed';
import { mutualTlsOfWebsocketApi } from './mutual-tls-of-websocket-api';
import { ownershipWithoutMutualTls } from './ownership-without-mutual-tls';
import { routingRuleOfV2Api } from './routing-rule-of-v2-api';
import { ruleIgnored } from './rule-ignored';
import { secondEndpoint } from './second-endpoint';
import { securityPolicyUnsupported } from './security-policy-unsupported';
import { subnetsBeyondQuota } from './subnets-beyond-quota';

/** The rules about domains. */
export const DOMAINS_RULES: readonly Rule[] = [
  certificateRegionMismatch,
  duplicateDomainName,
  duplicateMappingKey,
  duplicateRoutingRulePriority,
  invalidDomainName,
  invalidEndpointType,
  invalidMappingKey,
  invalidRoutingRule,
  mappingBeforeStage,
  mappingIgnored,
  mappingProtocolsMixed,
  mappingQuotaExceeded,
  missingSubnets,
  mutualTlsBypassed,
  mutualTlsOfWebsocketApi,
  ownershipWithoutMutualTls,
  routingRuleOfV2Api,
  ruleIgnored,
  secondEndpoint,
  securityPolicyUnsupported,
  subnetsBeyondQuota,
];
