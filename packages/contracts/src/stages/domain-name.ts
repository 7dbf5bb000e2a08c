import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { constructs } from '../options/construct-kinds';
import { optional } from '../options/kind';
import { options } from '../options/option-kinds';
import { anything, string } from '../options/plain-kinds';

/** The options of mapping a stage to a custom domain. */
export interface MapStageOptions {
  /** The stage. */
  readonly stage: IStageRef;
  /** The path after the domain in the URL. @default - the root of the domain */
  readonly mappingKey?: string;
  /** The logical ID of a deployed mapping to take over. @default - derived from domain and key */
  readonly overrideLogicalId?: string;
}

/**
 * A custom domain. It creates the mappings of stages itself, so that a stage depends on no class of domains.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-mappings.html
 */
export interface IDomainName {
  /** Maps a stage to a path of this domain, and returns the URL of the stage there. */
  mapStage(options: MapStageOptions): { readonly url: string };
}

/** The custom domain of a stage, as an option of the stage. */
export interface DomainMappingOptions {
  /**
   * The custom domain: a `DomainName` of `@apigwv2/domains`. For one of aws-cdk-lib or an L1, create an `ApiMapping` of
   * `@apigwv2/domains` instead, which accepts any of them.
   */
  readonly domainName: IDomainName;
  /** The path after the domain in the URL. @default - the root of the domain */
  readonly mappingKey?: string;
  /** The logical ID of a deployed mapping to take over. @default - derived from domain and key */
  readonly overrideLogicalId?: string;
}

/** The kinds of the options of {@link DomainMappingOptions}. */
export const DOMAIN_MAPPING_OPTIONS = options<DomainMappingOptions>({
  domainName: anything,
  mappingKey: optional(string),
  overrideLogicalId: optional(string),
});

/** The kinds of the options of {@link MapStageOptions}. */
export const MAP_STAGE_OPTIONS = options<MapStageOptions>({
  stage: constructs.stage,
  mappingKey: optional(string),
  overrideLogicalId: optional(string),
});
