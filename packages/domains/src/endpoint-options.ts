import type { IpAddressType } from '@apigwv2/contracts';
import type { ICertificateRef } from 'aws-cdk-lib/aws-certificatemanager';
import type { EndpointType } from './endpoint-type';
import type { SecurityPolicy } from './security-policy';

/**
 * An endpoint of a domain.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-domainnameconfiguration.html
 */
export interface EndpointOptions {
  /** The certificate of the domain, in the region of the stack. */
  readonly certificate: ICertificateRef;

  /** A name for the certificate, for your own use. @default - none */
  readonly certificateName?: string;

  /** Where the endpoint is. @default EndpointType.REGIONAL */
  readonly endpointType?: EndpointType;

  /** Which versions of TLS it takes. HTTP and WebSocket APIs need the default. @default SecurityPolicy.TLS_1_2 */
  readonly securityPolicy?: SecurityPolicy;

  /**
   * A public certificate of ACM that proves that the domain is yours, for mutual TLS with a certificate that was
   * imported or issued by a private authority.
   *
   * @default - none
   */
  readonly ownershipCertificate?: ICertificateRef;

  /** Which addresses the endpoint is reached by. @default - left to the service: IPv4 only */
  readonly ipAddressType?: IpAddressType;
}
