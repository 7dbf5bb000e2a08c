import { type IHttpBuiltInAuthorizer, type IHttpRouteAuthorizer, setFqn } from '@apigwv2/contracts';
import { checkApi, checkedProps, discarded, setApiDefaults } from '@apigwv2/contracts/kernel';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { checkCorsOfRoutes } from '../cors/check-cors-of-routes';
import { addRoute } from '../routes/add-routes';
import { createDefaultStage } from '../stages/default-stage';
import type { HttpStage } from '../stages/http-stage';
import { DefinedHttpApi } from './defined-http-api';
import { HTTP_API_PROPS, type HttpApiAttributes, type HttpApiProps } from './http-api-props';
import type { IHttpApi } from './i-http-api';
import { ImportedHttpApi } from './imported-http-api';
import { renderApi } from './render-api';
import { rejectOpenRoutes } from './require-authorization';

/**
 * An HTTP API of Amazon API Gateway: routes to integrations, served by stages.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html
 * @example
 * declare const books: IHttpRouteIntegration;
 *
 * const api = new HttpApi(stack, 'Api');
 * api.addRoutes({ path: '/books', methods: [HttpMethod.GET, HttpMethod.POST], integration: books });
 * api.addRoute('GET /books/{id}', { integration: books });
 */
export class HttpApi extends DefinedHttpApi {
  static {
    setFqn(HttpApi, '@apigwv2/core-http.HttpApi');
  }

  /**
   * Imports an HTTP API. It accepts routes and stages; each route must state how it is authorized, unless the attributes
   * give a default.
   *
   * @throws ApiDefinitionError `InvalidApiId`, `ConflictingDefaults` when the same API has other defaults elsewhere in this app
   */
  static fromHttpApiAttributes(scope: Construct, id: string, attributes: HttpApiAttributes): IHttpApi {
    return new ImportedHttpApi(scope, id, attributes);
  }

  /** The name of the API. */
  readonly httpApiName: string;
  /** The stage `$default`, unless `createDefaultStage` is false. */
  readonly defaultStage?: HttpStage;
  /** The authorizer of routes that name none. @default - none: such routes are public */
  readonly defaultAuthorizer?: IHttpRouteAuthorizer | IHttpBuiltInAuthorizer;
  /** The scopes of routes with a JWT authorizer that name none. @default - none */
  readonly defaultAuthorizationScopes?: readonly string[];
  protected readonly resource: CfnApi;

  /**
   * @throws ApiDefinitionError `CorsCredentialsWithWildcard`, `CorsMaxAgeOutOfRange`, `InvalidCorsMethod`,
   * `InvalidCorsOrigin`, `DefaultStageOptionsUnused`, `DomainMappingConflict`, `DomainMappingWithoutStage`,
   * `LengthOutOfRange`, `ScopesNeedJwt`, `UnknownOption`, as {@link HttpRoute} and {@link HttpStage} for the default route and
   * stage; at synthesis `AuthorizationRequired` with `requireAuthorization`, `QuotaExceeded`, `WebAclUnsupported`
   */
  constructor(scope: Construct, id: string, props: HttpApiProps = {}) {
    super(scope, id);
    try {
      props = checkedProps(HTTP_API_PROPS, props, this);
      const { defaultAuthorizer, defaultAuthorizationScopes, defaultIntegration, requireAuthorization } = props;
      this.httpApiName = props.apiName ?? id;
      this.resource = new CfnApi(this, 'Resource', {
        ...renderApi(this.httpApiName, props, this),
        routeSelectionExpression: props.routeSelectionExpression ? '${request.method} ${request.path}' : undefined,
      });
      this.defaultAuthorizer = defaultAuthorizer;
      this.defaultAuthorizationScopes = defaultAuthorizationScopes;
      const defaults = { authorizer: defaultAuthorizer, scopes: defaultAuthorizationScopes, requireAuthorization };
      setApiDefaults(this, defaults, this);
      checkApi(this, 'HTTP');
      if (requireAuthorization) rejectOpenRoutes(this);
      if (props.corsPreflight) checkCorsOfRoutes(this);
      if (defaultIntegration !== undefined) addRoute(this, '$default', { integration: defaultIntegration });
      this.defaultStage = createDefaultStage(this, props);
    } catch (error) {
      throw discarded(this, error);
    }
  }

  /** The URL of the default stage; undefined without one, or when the default endpoint is disabled. */
  get url(): string | undefined {
    return this.disableExecuteApiEndpoint ? undefined : this.defaultStage?.url;
  }
}
