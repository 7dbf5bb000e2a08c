import type { IHttpRouteAuthorizer, IHttpRouteIntegration } from '@apigwv2/contracts';
import type { RouteSettings } from '@apigwv2/contracts/kernel';
import type { DefaultStageProps } from '../api/http-api-props';
import type { OpenApiDefinition, OpenApiDocument } from './open-api-definition';

/** An integration that can stand inside an OpenAPI document. */
export type DescribableIntegration = IHttpRouteIntegration & Required<Pick<IHttpRouteIntegration, 'describe'>>;

/** An authorizer that can stand inside an OpenAPI document. */
export type DescribableAuthorizer = IHttpRouteAuthorizer & Required<Pick<IHttpRouteAuthorizer, 'describe'>>;

/** What an API from any OpenAPI document can be told: what is not in here is in the document. */
export interface OpenApiOptions extends DefaultStageProps {
  /** Whether the import fails where it would warn. @default - left to the service: false */
  readonly failOnWarnings?: boolean;

  /**
   * What becomes of the base path of the first server of the document: it is left out, put before each path, or its
   * first part is.
   *
   * @default - left to the service: 'ignore'
   */
  readonly basePath?: 'ignore' | 'prepend' | 'split';
}

/** What makes an `OpenApiHttpApi` from a document that this app has. */
export interface OpenApiInlineProps extends OpenApiOptions {
  /** The document: an inline one, or one in a local file. */
  readonly definition: OpenApiDefinition | OpenApiDocument;

  /** What answers operations, by operation id, in place of what the document says. @default - what the document says */
  readonly integrations?: { readonly [operationId: string]: DescribableIntegration };

  /** Who lets requests in, by the name of the security scheme, in place of its extension. @default - what the document says */
  readonly authorizers?: { readonly [scheme: string]: DescribableAuthorizer };

  /** What stages set for single operations, by operation id. @default - nothing */
  readonly routeSettings?: { readonly [operationId: string]: RouteSettings };

  /** Whether the API answers at custom domains only. It is written into the document. @default - as the document says */
  readonly disableExecuteApiEndpoint?: boolean;
}

/** What makes an `OpenApiHttpApi` from a document in a bucket. */
export interface OpenApiStoredProps extends OpenApiOptions {
  /** The document, by `OpenApiDefinition.fromBucket`. */
  readonly definition: OpenApiDefinition;
}

/** What makes an `OpenApiHttpApi`. */
export type OpenApiHttpApiProps = OpenApiInlineProps | OpenApiStoredProps;
