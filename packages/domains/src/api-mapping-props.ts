import type { IApiMappingRef, IApiRef, IDomainNameRef, IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IResource } from 'aws-cdk-lib/core';

/** A mapping of a path of a custom domain to a stage. */
export interface IApiMapping extends IResource, IApiMappingRef {
  /** The id of the mapping. */
  readonly apiMappingId: string;
}

/** What makes an `ApiMapping`. */
export interface ApiMappingProps {
  /** The API: an HTTP API or a WebSocket API. */
  readonly api: IApiRef;

  /** The domain. */
  readonly domainName: IDomainNameRef;

  /** The stage of the API. @default - the default stage of the API, which must have one */
  readonly stage?: IStageRef;

  /**
   * What follows the domain in the URL: up to 300 letters, digits and `$-_.+!*'()/`, without `/` for a WebSocket API.
   *
   * @default - the root of the domain
   */
  readonly apiMappingKey?: string;
}

/** What is known of a mapping that exists already. */
export interface ApiMappingAttributes {
  /** The id of the mapping. */
  readonly apiMappingId: string;

  /** The domain of the mapping. @default - unknown */
  readonly domainName?: string;
}
