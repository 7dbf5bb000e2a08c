import {
  checkQuotas,
  classMarkOf,
  declareDefaults,
  giveMethods,
  markClass,
  warnOfUnreachable,
} from '@apigwv2/contracts';
import { type ApiReference, CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { makeDefaultStage } from './default-stage';
import { checkEndpoint } from './endpoint';
import { HTTP_API_METHODS } from './http-api-methods';
import { HTTP_METRIC_METHODS } from './http-metric-methods';
import type { HttpStage } from './http-stage';
import type { IHttpApi, IHttpApiMethods } from './i-http-api';
import type { IHttpMetrics } from './i-http-metrics';
import { makeBody } from './open-api-body';
import { OpenApiDefinition, type OpenApiDocument } from './open-api-definition';
import type { OpenApiHttpApiProps, OpenApiInlineProps } from './open-api-http-api-props';
import { malformed } from './open-api-operation';
import type { OpenApiRoute } from './open-api-route';

/**
 * An HTTP API that is made from an OpenAPI document. Functions, URLs and authorizers of this app take the place of the
 * extensions of operations and security schemes, and get the permissions that they need.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-open-api.html
 * @example
 * declare const books: DescribableIntegration;
 *
 * new OpenApiHttpApi(stack, 'Shop', {
 *   definition: {
 *     openapi: '3.0.1',
 *     info: { title: 'shop', version: '1' },
 *     paths: { '/books': { get: { operationId: 'listBooks', responses: { default: { description: 'the books' } } } } },
 *   },
 *   integrations: { listBooks: books },
 * });
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block gives the class what the interface says
export class OpenApiHttpApi extends Resource implements IHttpApi {
  static {
    giveMethods(OpenApiHttpApi, HTTP_API_METHODS, HTTP_METRIC_METHODS);
    markClass(OpenApiHttpApi, '@apigwv2/core-http.OpenApiHttpApi');
  }

  readonly protocol = 'HTTP';
  readonly isHttpApi = true;
  /** Points at the API. */
  readonly apiRef: ApiReference;
  readonly apiId: string;
  readonly httpApiId: string;
  /** The stage `$default`, unless `createDefaultStage` is false. */
  readonly defaultStage?: HttpStage;
  private readonly resource: CfnApi;
  private readonly routes: ReadonlyMap<string, OpenApiRoute>;
  private readonly isClosed: boolean;

  /**
   * @throws ApiDefinitionError among others `OpenApiMalformed`, `OperationUnknown`, `RouteKeyMalformed`
   */
  constructor(scope: Construct, id: string, props: OpenApiHttpApiProps) {
    super(scope, id);
    const definition = asDefinition(props.definition);
    this.resource = new CfnApi(this, 'Resource', {
      bodyS3Location: definition.location,
      failOnWarnings: props.failOnWarnings,
      basePath: props.basePath,
    });
    this.apiRef = this.resource.apiRef;
    this.apiId = this.apiRef.apiId;
    this.httpApiId = this.apiId;
    // Routes that are added beside the document say who may call them, or everybody may: the document has no default.
    declareDefaults(this, {}, this);
    checkQuotas(this, 'HTTP');
    warnOfUnreachable(this);
    const inline = inlineProps(props);
    this.isClosed = inline.disableExecuteApiEndpoint === true;
    if (definition.document === undefined) {
      this.routes = new Map();
      refuseReplacements(inline, this);
    } else {
      const { document, routes } = makeBody(this, definition.document, inline);
      this.resource.body = document;
      this.routes = routes;
    }
    this.defaultStage = makeDefaultStage(this, props);
  }

  /** Whether the API answers at custom domains only: its props say so. */
  get disableExecuteApiEndpoint(): boolean {
    return this.isClosed;
  }

  get apiEndpoint(): string {
    checkEndpoint(this, this);
    return this.resource.attrApiEndpoint;
  }

  /** The URL of the default stage; undefined without one, or when the endpoint of the API is disabled. */
  get url(): string | undefined {
    return this.isClosed ? undefined : this.defaultStage?.url;
  }

  /** The route of an operation of the document, by its key, such as `GET /books`; undefined when there is none. */
  routeOf(key: string): OpenApiRoute | undefined {
    return this.routes.get(key);
  }
}

export interface OpenApiHttpApi extends IHttpApiMethods, IHttpMetrics {}

function asDefinition(given: OpenApiDefinition | OpenApiDocument): OpenApiDefinition {
  const isDefinition = classMarkOf(given) === '@apigwv2/core-http.OpenApiDefinition';
  return isDefinition ? (given as OpenApiDefinition) : OpenApiDefinition.fromInline(given as OpenApiDocument);
}

function inlineProps(props: OpenApiHttpApiProps): Omit<OpenApiInlineProps, 'definition'> {
  return props;
}

/** What this app does not have, it cannot change. */
function refuseReplacements(props: Omit<OpenApiInlineProps, 'definition'>, at: Construct): void {
  const replaced = (['integrations', 'authorizers', 'routeSettings', 'disableExecuteApiEndpoint'] as const).find(
    (option) => props[option] !== undefined,
  );
  if (replaced === undefined) return;
  throw malformed(
    `in a bucket is not read by this app, so ${replaced} cannot be written into it; use a local file`,
    at,
  );
}
