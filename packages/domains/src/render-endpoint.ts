import { isUnresolved } from '@apigwv2/contracts';
import type { CfnDomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { certificateArnOf } from './certificate-arn';
import { definitionError } from './definition-error';
import type { EndpointOptions } from './endpoint-options';
import { EndpointType, validateEndpointType } from './endpoint-type';
import { SecurityPolicy } from './security-policy';

/**
 * Renders an endpoint as an L1 property.
 *
 * @param mutual whether the domain has mutual TLS
 * @throws ApiDefinitionError `CertificateRegionMismatch`, `DomainOptionsConflict`, `InvalidEndpointType`
 */
export function renderEndpoint(
  options: EndpointOptions,
  mutual: boolean,
  at: IConstruct,
): CfnDomainName.DomainNameConfigurationProperty {
  const { certificate, endpointType = EndpointType.REGIONAL, securityPolicy = SecurityPolicy.TLS_1_2 } = options;
  const certificateArn = certificateArnOf(certificate);
  validateEndpointType(endpointType, at);
  validateCertificateRegion(certificateArn, at);
  validateMutualTls(options, mutual, at);
  return {
    certificateArn,
    certificateName: options.certificateName,
    endpointType,
    securityPolicy,
    ipAddressType: options.ipAddressType,
    ownershipVerificationCertificateArn: options.ownershipCertificate && certificateArnOf(options.ownershipCertificate),
  };
}

function validateCertificateRegion(arn: string, at: IConstruct): void {
  const { region } = Stack.of(at);
  const actual = isUnresolved(arn) ? undefined : arn.split(':')[3];
  if (!actual || actual === region || isUnresolved(region)) return;
  throw definitionError(
    'CertificateRegionMismatch',
    `certificate must be in ${region}, the region of the stack, got ${arn} in ${actual}; use one in ${region}`,
    at,
  );
}

function validateMutualTls(
  { ownershipCertificate, securityPolicy }: EndpointOptions,
  mutual: boolean,
  at: IConstruct,
): void {
  if (ownershipCertificate !== undefined && !mutual) {
    throw definitionError(
      'DomainOptionsConflict',
      'ownershipCertificate must be used with mtls, got none; add mtls, or leave out ownershipCertificate',
      at,
    );
  }
  if (!mutual || securityPolicy === undefined || isUnresolved(securityPolicy)) return;
  if (securityPolicy === SecurityPolicy.TLS_1_2) return;
  throw definitionError(
    'DomainOptionsConflict',
    `securityPolicy must be TLS_1_2 with mtls, got ${securityPolicy}; leave out securityPolicy`,
    at,
  );
}
