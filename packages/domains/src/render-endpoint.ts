import { ApiDefinitionError } from '@apigwv2/contracts';
import type { CfnDomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stack, Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { certificateArnOf } from './certificate-arn';
import type { EndpointOptions } from './endpoint-options';
import { EndpointType } from './endpoint-type';
import { SecurityPolicy } from './security-policy';

/**
 * An endpoint as an L1 property.
 *
 * @param mutual whether the domain asks clients for certificates
 * @throws ApiDefinitionError `CertificateRegionMismatch`, `DomainOptionsConflict`, `EndpointTypeUnknown`
 */
export function renderEndpoint(
  options: EndpointOptions,
  mutual: boolean,
  at: IConstruct,
): CfnDomainName.DomainNameConfigurationProperty {
  const { certificate, endpointType = EndpointType.REGIONAL, securityPolicy = SecurityPolicy.TLS_1_2 } = options;
  const certificateArn = certificateArnOf(certificate);
  checkEndpointType(endpointType, at);
  checkCertificateRegion(certificateArn, at);
  checkMutual(options, mutual, at);
  return {
    certificateArn,
    certificateName: options.certificateName,
    endpointType,
    securityPolicy,
    ipAddressType: options.ipAddressType,
    ownershipVerificationCertificateArn: options.ownershipCertificate && certificateArnOf(options.ownershipCertificate),
  };
}

/**
 * Checks the type of an endpoint: the compiler does so for those who use it.
 *
 * @throws ApiDefinitionError `EndpointTypeUnknown`
 */
export function checkEndpointType(type: unknown, at: IConstruct): void {
  if (type === EndpointType.REGIONAL || Token.isUnresolved(type)) return;
  throw new ApiDefinitionError(
    'EndpointTypeUnknown',
    `a domain of HTTP and WebSocket APIs must have endpointType REGIONAL, got '${type}'; leave it out, or use aws-cdk-lib/aws-apigateway for an edge-optimized domain of REST APIs`,
    at,
  );
}

function checkCertificateRegion(arn: string, at: IConstruct): void {
  const { region } = Stack.of(at);
  const there = Token.isUnresolved(arn) ? undefined : arn.split(':')[3];
  if (!there || there === region || Token.isUnresolved(region)) return;
  throw new ApiDefinitionError(
    'CertificateRegionMismatch',
    `the certificate of a domain must lie in the region of its stack, which is ${region}, and ${arn} lies in ${there}; make one in ${region}`,
    at,
  );
}

function checkMutual({ ownershipCertificate, securityPolicy }: EndpointOptions, mutual: boolean, at: IConstruct): void {
  if (ownershipCertificate !== undefined && !mutual) {
    throw new ApiDefinitionError(
      'DomainOptionsConflict',
      'ownershipCertificate needs mtls, got none; add it, or leave out ownershipCertificate',
      at,
    );
  }
  if (!mutual || securityPolicy === undefined || Token.isUnresolved(securityPolicy)) return;
  if (securityPolicy === SecurityPolicy.TLS_1_2) return;
  throw new ApiDefinitionError(
    'DomainOptionsConflict',
    `mtls needs security policy TLS_1_2, got ${securityPolicy}; leave out securityPolicy`,
    at,
  );
}
