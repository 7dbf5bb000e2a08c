import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IHostedZone } from 'aws-cdk-lib/aws-route53';
import type { EndpointOptions } from './endpoint-options';
import type { MTLSConfig } from './mutual-tls';
import type { RoutingMode } from './routing-mode';

/** What makes a {@link DomainName}: a certificate, or a hosted zone in which one can be validated. */
export type DomainNameProps = DomainNameOptions & (CertificateGiven | CertificateMade);

/** A certificate that there is. */
export interface CertificateGiven extends EndpointOptions {
  /**
   * The public hosted zone of the domain, which gets A and AAAA records that lead to the endpoint.
   *
   * @default - no records
   */
  readonly hostedZone?: IHostedZone;
}

/** A certificate that is made, and validated by DNS. */
export interface CertificateMade extends Omit<EndpointOptions, 'certificate'> {
  /** None: it is made for the domain. */
  readonly certificate?: undefined;

  /** The public hosted zone of the domain. It gets the record that validates the certificate, and A and AAAA records. */
  readonly hostedZone: IHostedZone;
}

/** A stage that a domain leads to. */
export interface DomainMapping {
  /** The stage. */
  readonly stage: IStageRef;

  /** What follows the domain in the URL. @default - the root of the domain */
  readonly mappingKey?: string;
}

/** What a {@link DomainName} is told besides its certificate. */
export interface DomainNameOptions {
  /** The domain: lower case, at most 512 characters, such as `api.example.com` or `*.example.com`. */
  readonly domainName: string;

  /** The trust store of client certificates. The execute-api endpoint of an API asks for none. @default - none */
  readonly mtls?: MTLSConfig;

  /** What decides where requests go. @default - left to the service: API mappings only */
  readonly routingMode?: RoutingMode;

  /** Stages that the domain leads to. More come by `defaultDomainMapping`, `domainMapping` and `mapStage`. @default - none */
  readonly mappings?: readonly DomainMapping[];

  /**
   * Whether the own endpoint of each API behind the domain is closed. The API must be made by this app.
   *
   * @default false
   */
  readonly disableExecuteApiEndpoint?: boolean;
}

/** What is known of a domain that exists already. */
export interface DomainNameAttributes {
  /** The domain, such as `api.example.com`. */
  readonly name: string;

  /** The domain of API Gateway that an alias record points at. */
  readonly regionalDomainName: string;

  /** The hosted zone of that domain. */
  readonly regionalHostedZoneId: string;
}
