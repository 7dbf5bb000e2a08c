import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';

/** How a stage is reached through a custom domain. */
export interface MapStageOptions {
  /** The stage that the domain leads to. */
  readonly stage: IStageRef;
  /** What follows the domain in the URL. @default - the root of the domain */
  readonly mappingKey?: string;
  /** The logical id of a mapping that is deployed already and is to be taken over. @default - from domain and key */
  readonly overrideLogicalId?: string;
}

/**
 * A custom domain that can lead to stages. It makes the mapping itself, so that a stage need not know what a domain
 * is made of.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-mappings.html
 */
export interface IDomainName {
  /** Leads a path of this domain to a stage, and says by which URL the stage is reached then. */
  mapStage(options: MapStageOptions): { readonly url: string };
}

/** The domain of a stage, as the stage's own options name it. */
export interface DomainMappingOptions {
  /** The domain that leads to the stage. */
  readonly domainName: IDomainName;
  /** What follows the domain in the URL. @default - the root of the domain */
  readonly mappingKey?: string;
  /** The logical id of a mapping that is deployed already and is to be taken over. @default - from domain and key */
  readonly overrideLogicalId?: string;
}
