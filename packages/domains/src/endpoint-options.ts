import { constructs, either, IpAddressType, oneOf, optional, options, string } from '@apigwv2/contracts';
import type { ICertificateRef } from 'aws-cdk-lib/aws-certificatemanager';
import type { EndpointType } from './endpoint-type';
import type { SecurityPolicy } from './security-policy';

/**
 * Options of an endpoint of a domain.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-domainnameconfiguration.html
 */
export interface EndpointOptions {
  /** The certificate of the domain, in the region of the stack. */
  readonly certificate: ICertificateRef;

  /** A name for the certificate, for your own use. @default - none */
  readonly certificateName?: string;

  /** The type of the endpoint. @default EndpointType.REGIONAL */
  readonly endpointType?: EndpointType;

  /** The accepted versions of TLS. HTTP and WebSocket APIs require the default. @default SecurityPolicy.TLS_1_2 */
  readonly securityPolicy?: SecurityPolicy;

  /**
   * A public ACM certificate that proves ownership of the domain, for mutual TLS with a certificate that is imported or
   * issued by a private authority.
   *
   * @default - none
   */
  readonly ownershipCertificate?: ICertificateRef;

  /** The IP address types of the endpoint. @default - the service default, IPv4 only */
  readonly ipAddressType?: IpAddressType;
}

/** The kinds of the options of {@link EndpointOptions}. */
export const ENDPOINT_OPTIONS = options<EndpointOptions>({
  certificate: constructs.certificate,
  certificateName: optional(string),
  endpointType: optional(string),
  securityPolicy: optional(either(oneOf(['TLS_1_0', 'TLS_1_2']), string)),
  ownershipCertificate: optional(constructs.certificate),
  ipAddressType: optional(oneOf(IpAddressType)),
});
