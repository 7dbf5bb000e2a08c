import { atSynthesis, fqnOf, type IHttpBuiltInAuthorizer, type IHttpRouteAuthorizer, setFqn } from '@apigwv2/contracts';
import { checkApi, checkedProps, discarded, renderedResource, setApiDefaults } from '@apigwv2/contracts/kernel';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { DefinedHttpApi } from '../api/defined-http-api';
import { rejectOpenRoutes } from '../api/require-authorization';
import { checkCorsOfRoutes } from '../cors/check-cors-of-routes';
import { corsOf } from '../cors/cors-of';
import { createDefaultStage } from '../stages/default-stage';
import type { HttpStage } from '../stages/http-stage';
import { createBody, ENDPOINT_CONFIGURATION } from './open-api-body';
import { OpenApiDefinition, type OpenApiDocument } from './open-api-definition';
import { OPEN_API_HTTP_API_PROPS, type OpenApiHttpApiProps, type OpenApiInlineProps } from './open-api-http-api-props';
import { malformed, operationsOf, rejectOpenOperations } from './open-api-operation';
import type { OpenApiRoute } from './open-api-route';
import { defaultsOf } from './open-api-security';

/**
 * An HTTP API that is defined by an OpenAPI document. Integrations and authorizers of this app replace the extensions of
 * operations and security schemes, and are granted the permissions that they need.
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
export class OpenApiHttpApi extends DefinedHttpApi {
  static {
    setFqn(OpenApiHttpApi, '@apigwv2/core-http.OpenApiHttpApi');
  }

  /** The stage `$default`, unless `createDefaultStage` is false. */
  readonly defaultStage?: HttpStage;
  /**
   * The authorizer of routes that are added beside the document and name none: that of its global `security`.
   *
   * @default - none: such routes are public, unless the document has a global `security` or is in a bucket; then each must
   * name an authorizer
   */
  readonly defaultAuthorizer?: IHttpRouteAuthorizer | IHttpBuiltInAuthorizer;
  /** The scopes of such routes with a JWT authorizer: those of the global `security`. @default - none */
  readonly defaultAuthorizationScopes?: readonly string[];
  protected readonly resource: CfnApi;
  private readonly routes: ReadonlyMap<string, OpenApiRoute>;

  /**
   * @throws ApiDefinitionError among others `AuthorizationRequired`, `InvalidOpenApiDocument`, `UnknownOperation`,
   * `UnknownOption`, `InvalidRouteKey`
   */
  constructor(scope: Construct, id: string, props: OpenApiHttpApiProps) {
    super(scope, id);
    try {
      props = checkedProps(OPEN_API_HTTP_API_PROPS, props, this);
      const definition = asDefinition(props.definition);
      this.resource = new CfnApi(this, 'Resource', {
        bodyS3Location: definition.location,
        failOnWarnings: props.failOnWarnings,
        basePath: props.basePath,
      });
      checkApi(this, 'HTTP');
      const inline = inlineProps(props);
      if (definition.document === undefined) {
        this.routes = new Map();
        rejectReplacements(inline, this);
      } else {
        const { document, routes } = createBody(this, definition.document, inline);
        this.resource.body = document;
        this.routes = routes;
        const { authorizers = {}, requireAuthorization } = inline;
        const defaults = defaultsOf(document, authorizers);
        this.defaultAuthorizer = defaults?.authorizer;
        this.defaultAuthorizationScopes = defaults?.scopes;
        if (defaults !== undefined) setApiDefaults(this, { ...defaults, requireAuthorization }, this);
        if (requireAuthorization) this.rejectOpen();
      }
      if (corsOf(this) !== undefined) checkCorsOfRoutes(this);
      this.defaultStage = createDefaultStage(this, props);
    } catch (error) {
      throw discarded(this, error);
    }
  }

  /** Whether the default endpoint is disabled, by the props or the document of the API or by a custom domain. */
  override get disableExecuteApiEndpoint(): boolean {
    return super.disableExecuteApiEndpoint || isClosedBy(this.resource.body);
  }

  /** The URL of the default stage; undefined without one, or when the default endpoint is disabled. */
  get url(): string | undefined {
    return this.disableExecuteApiEndpoint ? undefined : this.defaultStage?.url;
  }

  /** Rejects, at synthesis, public operations and routes, as the template has them. */
  private rejectOpen(): void {
    rejectOpenRoutes(this);
    atSynthesis(this, () => {
      for (const [, { Properties }] of renderedResource(this.resource)) {
        rejectOpenOperations(operationsOf((Properties?.['Body'] ?? {}) as OpenApiDocument, this), this);
      }
    });
  }

  /** Returns the route of an operation by its key, such as `GET /books`; undefined without one. */
  routeOf(key: string): OpenApiRoute | undefined {
    return this.routes.get(key);
  }
}

/** Returns whether a document disables the default endpoint. */
function isClosedBy(document: OpenApiDocument | undefined): boolean {
  const { disableExecuteApiEndpoint } = (document?.[ENDPOINT_CONFIGURATION] ?? {}) as OpenApiDocument;
  return disableExecuteApiEndpoint === true;
}

function asDefinition(given: OpenApiDefinition | OpenApiDocument): OpenApiDefinition {
  const isDefinition = fqnOf(given) === '@apigwv2/core-http.OpenApiDefinition';
  return isDefinition ? (given as OpenApiDefinition) : OpenApiDefinition.fromInline(given as OpenApiDocument);
}

function inlineProps(props: OpenApiHttpApiProps): Omit<OpenApiInlineProps, 'definition'> {
  return props;
}

/** Rejects options about the content of a document that this app does not read. */
function rejectReplacements(props: Omit<OpenApiInlineProps, 'definition'>, at: Construct): void {
  const replaced = (
    ['integrations', 'authorizers', 'routeSettings', 'corsPreflight', 'disableExecuteApiEndpoint'] as const
  ).find((option) => props[option] !== undefined);
  if (replaced === undefined && !props.requireAuthorization) return;
  const [what, option] = replaced === undefined ? ['checked', 'requireAuthorization'] : ['changed', replaced];
  throw malformed(
    `must be inline or in a local file to be ${what}, got one in a bucket with ${option}; use a local file`,
    at,
  );
}
