import {
  ApiDefinitionError,
  type BindContext,
  bindOnce,
  checkQuotas,
  DEFAULT_STAGE_NAME,
  declareDefaults,
  giveMethods,
  HttpRouteKey,
  type IHttpApiRef,
  type ITarget,
  markClass,
  permitApi,
  registerStage,
  routesOf,
  warnOfUnreachable,
} from '@apigwv2/contracts';
import { type ApiReference, CfnApi, type StageReference } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { RouteAuthorization } from './authorization-report';
import { checkEndpoint, stageUrl } from './endpoint';
import { HTTP_API_METHODS } from './http-api-methods';
import { HTTP_METRIC_METHODS } from './http-metric-methods';
import type { IHttpApi, IHttpApiMethods } from './i-http-api';
import type { IHttpMetrics } from './i-http-metrics';
import { overrideManaged } from './managed-overrides';
import type { QuickCreateHttpApiProps } from './quick-create-http-api-props';
import { renderApi } from './render-api';

/**
 * An HTTP API that the service makes out of a target: with one route, one integration and the stage `$default`, which
 * are no resources of the template. More routes and stages can be added.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop.html
 * @example
 * const api = new QuickCreateHttpApi(stack, 'Quick', {
 *   target: handler,
 *   managed: { stage: { throttle: { rateLimit: 10, burstLimit: 20 } } },
 * });
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block gives the class what the interface says
export class QuickCreateHttpApi extends Resource implements IHttpApi {
  static {
    giveMethods(QuickCreateHttpApi, HTTP_API_METHODS, HTTP_METRIC_METHODS);
    markClass(QuickCreateHttpApi, '@apigwv2/core-http.QuickCreateHttpApi');
  }

  readonly protocol = 'HTTP';
  readonly isHttpApi = true;
  /** Points at the API. */
  readonly apiRef: ApiReference;
  /** Points at the stage that the service makes. */
  readonly stageRef: StageReference;
  readonly apiId: string;
  readonly httpApiId: string;
  /** How the route is authorized that the service makes. */
  readonly managedRoute: RouteAuthorization;
  private readonly resource: CfnApi;

  /**
   * @throws ApiDefinitionError among others `LengthOutOfRange`, `RouteKeyMalformed`, `UrlMalformed`; at synthesis
   * `RouteKeyTaken`
   */
  constructor(scope: Construct, id: string, props: QuickCreateHttpApiProps) {
    super(scope, id);
    const { target, role, managed, apiName = id } = props;
    const routeKey = HttpRouteKey.parse(props.routeKey ?? HttpRouteKey.DEFAULT.key, this);
    this.resource = new CfnApi(this, 'Resource', {
      ...renderApi(apiName, props, this),
      target: typeof target === 'string' ? target : target.functionArn,
      routeKey: props.routeKey === undefined ? undefined : routeKey.key,
      credentialsArn: role?.roleRef.roleArn,
    });
    this.apiRef = this.resource.apiRef;
    this.apiId = this.apiRef.apiId;
    this.httpApiId = this.apiId;
    // Not written where it is assigned: a StageReference has no apiId before aws-cdk-lib 2.260.
    const stageRef = { apiId: this.apiId, stageName: DEFAULT_STAGE_NAME };
    this.stageRef = stageRef;
    declareDefaults(this, {}, this);
    checkQuotas(this, 'HTTP');
    warnOfUnreachable(this);
    registerStage(this, DEFAULT_STAGE_NAME, this);
    this.refuseSecondRoute(routeKey);
    if (typeof target !== 'string' && role === undefined) this.permit(target);
    this.managedRoute =
      managed === undefined
        ? { routeKey: routeKey.key, type: 'NONE', scopes: [], path: this.node.path }
        : overrideManaged(this, routeKey, managed);
  }

  get apiEndpoint(): string {
    checkEndpoint(this, this);
    return this.resource.attrApiEndpoint;
  }

  /** Whether the API answers at custom domains only: its props say so, or the domain that leads to it. */
  get disableExecuteApiEndpoint(): boolean {
    return this.resource.disableExecuteApiEndpoint === true;
  }

  /** The URL of the stage `$default`; undefined when the endpoint of the API is disabled. */
  get url(): string | undefined {
    return this.disableExecuteApiEndpoint ? undefined : stageUrl(this, DEFAULT_STAGE_NAME, this);
  }

  /** Shares its permission with integrations that call the same function. */
  private permit(target: IFunction): void {
    const quickCreate: ITarget<IHttpApiRef> & { bind(context: BindContext<IHttpApiRef>): void } = {
      protocol: 'HTTP',
      id: 'QuickCreate',
      bind: (context) => permitApi(context, target),
    };
    bindOnce<IHttpApiRef, void>('Integrations', quickCreate, this, this);
  }

  private refuseSecondRoute({ key }: HttpRouteKey): void {
    this.node.addValidation({
      validate: () => {
        const [second] = routesOf(this, (entry) => entry.key === key);
        if (second === undefined) return [];
        throw new ApiDefinitionError(
          'RouteKeyTaken',
          `a route key must be used once in an API, and '${key}' is that of the route that the service makes for ${this.node.path}; change that one by managed.route, or give the API another routeKey`,
          second.route,
        );
      },
    });
  }
}

export interface QuickCreateHttpApi extends IHttpApiMethods, IHttpMetrics {}
