import {
  checkQuotas,
  declareDefaults,
  giveMethods,
  type IHttpAuthorizationWord,
  type IHttpRouteAuthorizer,
  markClass,
  warnOfUnreachable,
} from '@apigwv2/contracts';
import { type ApiReference, CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { addRoute } from './add-routes';
import { makeDefaultStage } from './default-stage';
import { checkEndpoint } from './endpoint';
import { HTTP_API_METHODS } from './http-api-methods';
import type { HttpApiAttributes, HttpApiProps } from './http-api-props';
import { HTTP_METRIC_METHODS } from './http-metric-methods';
import type { HttpStage } from './http-stage';
import type { IHttpApi, IHttpApiMethods } from './i-http-api';
import type { IHttpMetrics } from './i-http-metrics';
import { ImportedHttpApi } from './imported-http-api';
import { renderApi } from './render-api';
import { warnOfSwallowedPreflights } from './swallowed-preflight';
import { refuseWebAcls } from './web-acl';

/**
 * An HTTP API of Amazon API Gateway: routes that lead to integrations, served by stages.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html
 * @example
 * declare const books: IHttpRouteIntegration;
 *
 * const api = new HttpApi(stack, 'Api');
 * api.addRoutes({ path: '/books', methods: [HttpMethod.GET, HttpMethod.POST], integration: books });
 * api.addRoute('GET /books/{id}', { integration: books });
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block gives the class what the interface says
export class HttpApi extends Resource implements IHttpApi {
  static {
    giveMethods(HttpApi, HTTP_API_METHODS, HTTP_METRIC_METHODS);
    markClass(HttpApi, '@apigwv2/core-http.HttpApi');
  }

  /**
   * An HTTP API that exists already. It takes routes and stages; each route must say how it is authorized, unless the
   * attributes say what the default is.
   *
   * @throws ApiDefinitionError `ApiIdMalformed`, `DefaultsDiffer` when the same API has other defaults elsewhere in this app
   */
  static fromHttpApiAttributes(scope: Construct, id: string, attributes: HttpApiAttributes): IHttpApi {
    return new ImportedHttpApi(scope, id, attributes);
  }

  readonly protocol = 'HTTP';
  readonly isHttpApi = true;
  /** Points at the API. */
  readonly apiRef: ApiReference;
  readonly apiId: string;
  readonly httpApiId: string;
  /** The name of the API. */
  readonly httpApiName: string;
  /** The stage `$default`, unless `createDefaultStage` is false. */
  readonly defaultStage?: HttpStage;
  readonly defaultAuthorizer?: IHttpRouteAuthorizer | IHttpAuthorizationWord;
  readonly defaultAuthorizationScopes?: readonly string[];
  private readonly endpoint: string;
  private readonly resource: CfnApi;

  /**
   * @throws ApiDefinitionError `CorsCredentialsWithWildcard`, `CorsMaxAgeOutOfRange`, `CorsMethodUnknown`,
   * `CorsOriginMalformed`, `DefaultStageOptionsUnused`, `DomainMappingConflict`, `DomainMappingWithoutStage`,
   * `LengthOutOfRange`, `ScopesNeedJwt`, as {@link HttpRoute} and {@link HttpStage} do for those that it makes; at synthesis
   * `QuotaExceeded`, `WebAclUnsupported`
   */
  constructor(scope: Construct, id: string, props: HttpApiProps = {}) {
    super(scope, id);
    this.httpApiName = props.apiName ?? id;
    this.resource = new CfnApi(this, 'Resource', {
      ...renderApi(this.httpApiName, props, this),
      routeSelectionExpression: props.routeSelectionExpression ? '${request.method} ${request.path}' : undefined,
    });
    this.apiRef = this.resource.apiRef;
    this.apiId = this.apiRef.apiId;
    this.httpApiId = this.apiRef.apiId;
    this.endpoint = this.resource.attrApiEndpoint;
    this.defaultAuthorizer = props.defaultAuthorizer;
    this.defaultAuthorizationScopes = props.defaultAuthorizationScopes;
    declareDefaults(
      this,
      {
        authorizer: this.defaultAuthorizer,
        scopes: this.defaultAuthorizationScopes,
        requireAuthorization: props.requireAuthorization,
      },
      this,
    );
    checkQuotas(this, 'HTTP');
    warnOfUnreachable(this);
    refuseWebAcls(this);
    if (props.corsPreflight) warnOfSwallowedPreflights(this);
    if (props.defaultIntegration !== undefined) addRoute(this, '$default', { integration: props.defaultIntegration });
    this.defaultStage = makeDefaultStage(this, props);
  }

  /** Whether the API answers at custom domains only: its props say so, or the domain that leads to it. */
  get disableExecuteApiEndpoint(): boolean {
    return this.resource.disableExecuteApiEndpoint === true;
  }

  get apiEndpoint(): string {
    checkEndpoint(this, this);
    return this.endpoint;
  }

  /** The URL of the default stage; undefined without one, or when the endpoint of the API is disabled. */
  get url(): string | undefined {
    return this.disableExecuteApiEndpoint ? undefined : this.defaultStage?.url;
  }
}

export interface HttpApi extends IHttpApiMethods, IHttpMetrics {}
