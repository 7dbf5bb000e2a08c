import { constructs, optional, options, string } from '@apigwv2/contracts';
import type { IApiMappingRef, IDomainNameRef, IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IResource } from 'aws-cdk-lib/core';
import type { MappableApi } from './mapped-stage';

/** A mapping of a path of a custom domain to a stage. */
export interface IApiMapping extends IResource, IApiMappingRef {
  /** The ID of the mapping. */
  readonly apiMappingId: string;
}

/** Properties of an `ApiMapping`. */
export interface ApiMappingProps {
  /** The API: an HTTP API or a WebSocket API. */
  readonly api: MappableApi;

  /** The domain. */
  readonly domainName: IDomainNameRef;

  /** The stage of the API. @default - the default stage of the API, which must have one */
  readonly stage?: IStageRef;

  /**
   * The path after the domain in the URL: up to 300 letters, digits and `$-_.+!*'()/`, without `/` for a WebSocket API.
   *
   * @default - the root of the domain
   */
  readonly apiMappingKey?: string;
}

/** Attributes of an existing mapping. */
export interface ApiMappingAttributes {
  /** The ID of the mapping. */
  readonly apiMappingId: string;

  /** The domain of the mapping. @default - unknown */
  readonly domainName?: string;
}

/** The kinds of the options of {@link ApiMappingProps}. */
export const API_MAPPING_PROPS = options<ApiMappingProps>({
  api: constructs.api,
  domainName: constructs.domainName,
  stage: optional(constructs.stage),
  apiMappingKey: optional(string),
});

/** The kinds of the options of {@link ApiMappingAttributes}. */
export const API_MAPPING_ATTRIBUTES = options<ApiMappingAttributes>({
  apiMappingId: string,
  domainName: optional(string),
});
