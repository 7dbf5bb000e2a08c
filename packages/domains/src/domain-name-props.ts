import { boolean, constructs, list, oneOf, optional, options, string } from '@apigwv2/contracts';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IHostedZone } from 'aws-cdk-lib/aws-route53';
import { ENDPOINT_OPTIONS, type EndpointOptions } from './endpoint-options';
import { MTLS_CONFIG, type MTLSConfig } from './mutual-tls';
import { RoutingMode } from './routing-mode';

/** Properties of a {@link DomainName}: a certificate, or a hosted zone in which a new one is validated. */
export type DomainNameProps = DomainNameOptions & (CertificateGiven | CertificateMade);

/** Properties of a domain with an existing certificate. */
export interface CertificateGiven extends EndpointOptions {
  /**
   * The public hosted zone of the domain, in which A and AAAA records route the domain to its endpoint.
   *
   * @default - no records
   */
  readonly hostedZone?: IHostedZone;
}

/** Properties of a domain with a new certificate, which is validated by DNS. */
export interface CertificateMade extends Omit<EndpointOptions, 'certificate'> {
  /** No certificate. @default - a new certificate for the domain */
  readonly certificate?: undefined;

  /** The public hosted zone of the domain, for the record that validates the certificate and for A and AAAA records. */
  readonly hostedZone: IHostedZone;
}

/** A mapping of a domain to a stage. */
export interface DomainMapping {
  /** The stage. */
  readonly stage: IStageRef;

  /** The path after the domain in the URL. @default - the root of the domain */
  readonly mappingKey?: string;
}

/** Options of a {@link DomainName}, apart from its certificate. */
export interface DomainNameOptions {
  /** The domain: lower case, at most 512 characters, such as `api.example.com` or `*.example.com`. */
  readonly domainName: string;

  /**
   * The trust store for client certificates. The default endpoint of an API never requires a client certificate.
   *
   * @default - no mutual TLS
   */
  readonly mtls?: MTLSConfig;

  /** The routing of requests by API mappings, by rules, or by both. @default - the service default, API mappings only */
  readonly routingMode?: RoutingMode;

  /** The stages of the domain. `defaultDomainMapping`, `domainMapping` and `mapStage` add more. @default - none */
  readonly mappings?: readonly DomainMapping[];

  /**
   * Whether to disable the default endpoint of each API that the domain maps. The APIs must be defined in this app.
   *
   * @default false
   */
  readonly disableExecuteApiEndpoint?: boolean;
}

/** Attributes of an existing domain. */
export interface DomainNameAttributes {
  /** The domain, such as `api.example.com`. */
  readonly name: string;

  /** The domain of API Gateway that an alias record targets. */
  readonly regionalDomainName: string;

  /** The ID of the hosted zone of that domain. */
  readonly regionalHostedZoneId: string;
}

/** The kinds of the options of {@link DomainMapping}. */
export const DOMAIN_MAPPING = options<DomainMapping>({
  stage: constructs.stage,
  mappingKey: optional(string),
});

/** The kinds of the options of {@link DomainNameProps}. */
export const DOMAIN_NAME_PROPS = options<DomainNameProps>({
  domainName: string,
  mtls: optional(MTLS_CONFIG),
  routingMode: optional(oneOf(RoutingMode)),
  mappings: optional(list(DOMAIN_MAPPING)),
  disableExecuteApiEndpoint: optional(boolean),
  hostedZone: optional(constructs.hostedZone),
  ...ENDPOINT_OPTIONS.kinds,
  certificate: optional(constructs.certificate),
});

/** The kinds of the options of {@link DomainNameAttributes}. */
export const DOMAIN_NAME_ATTRIBUTES = options<DomainNameAttributes>({
  name: string,
  regionalDomainName: string,
  regionalHostedZoneId: string,
});
