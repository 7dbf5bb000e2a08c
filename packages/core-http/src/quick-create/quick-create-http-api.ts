import {
  type BindContext,
  DEFAULT_STAGE_NAME,
  grantInvokeToApi,
  HttpRouteKey,
  type IHttpApiRef,
  setFqn,
} from '@apigwv2/contracts';
import {
  bindOnce,
  checkApi,
  checkedProps,
  discarded,
  registerStage,
  setApiDefaults,
  stageReference,
  stageUrl,
} from '@apigwv2/contracts/kernel';
import { CfnApi, type StageReference } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { DefinedHttpApi } from '../api/defined-http-api';
import { renderApi } from '../api/render-api';
import { rejectOpenRoutes } from '../api/require-authorization';
import { applyOverrides } from './apply-overrides';
import { connectManagedRoute } from './connect-managed-route';
import { QUICK_CREATE_HTTP_API_PROPS, type QuickCreateHttpApiProps } from './quick-create-http-api-props';

/**
 * An HTTP API that the service creates from a target, with one route, one integration and the stage `$default`, which have
 * no resources in the template. More routes and stages can be added.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop.html
 * @example
 * const api = new QuickCreateHttpApi(stack, 'Quick', {
 *   target: handler,
 *   managed: { stage: { throttle: { rateLimit: 10, burstLimit: 20 } } },
 * });
 */
export class QuickCreateHttpApi extends DefinedHttpApi {
  static {
    setFqn(QuickCreateHttpApi, '@apigwv2/core-http.QuickCreateHttpApi');
  }

  /** The name of the stage that the service creates. */
  readonly stageName = DEFAULT_STAGE_NAME;
  protected readonly resource: CfnApi;

  /** @throws ApiDefinitionError among others `AuthorizationRequired`, `LengthOutOfRange`, `InvalidRouteKey`, `InvalidUrl`, `UnknownOption` */
  constructor(scope: Construct, id: string, props: QuickCreateHttpApiProps) {
    super(scope, id);
    try {
      props = checkedProps(QUICK_CREATE_HTTP_API_PROPS, props, this);
      const { target, role, managed, requireAuthorization, apiName = id } = props;
      const routeKey = HttpRouteKey.parse(props.routeKey ?? HttpRouteKey.DEFAULT.key, this);
      this.resource = new CfnApi(this, 'Resource', {
        ...renderApi(apiName, props, this),
        target: typeof target === 'string' ? target : target.functionArn,
        routeKey: props.routeKey === undefined ? undefined : routeKey.key,
        credentialsArn: role?.roleRef.roleArn,
      });
      setApiDefaults(this, { requireAuthorization }, this);
      checkApi(this, 'HTTP');
      registerStage(this, this.stageName, this);
      if (typeof target !== 'string' && role === undefined) this.grantInvokeOf(target);
      const route = connectManagedRoute(this, routeKey, managed?.route);
      if (managed !== undefined) applyOverrides(this, managed, managed.route && route);
      if (requireAuthorization) rejectOpenRoutes(this);
    } catch (error) {
      throw discarded(this, error);
    }
  }

  /** The API of the stage that the service creates: this one. */
  get api(): IHttpApiRef {
    return this;
  }

  /** A reference to the stage that the service creates. */
  get stageRef(): StageReference {
    return stageReference(this);
  }

  /** The URL of the stage `$default`; undefined when the default endpoint is disabled. */
  get url(): string | undefined {
    return this.disableExecuteApiEndpoint ? undefined : stageUrl(this, 'https', '');
  }

  /** Creates the permission that integrations of the same function share. */
  private grantInvokeOf(target: IFunction): void {
    const grant = (context: BindContext<IHttpApiRef>) => grantInvokeToApi(context, target);
    bindOnce<IHttpApiRef, void>('Integrations', { protocol: 'HTTP', id: 'QuickCreate' }, this, this, grant);
  }
}
