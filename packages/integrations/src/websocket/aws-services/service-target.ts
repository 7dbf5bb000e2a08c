import type { BindContext, IWebSocketApiRef } from '@apigwv2/contracts';
import { AWS_SERVICE_ACTIONS, type AwsServiceAction } from '../../aws-service-actions';
import { serviceRole } from '../../service-role';
import { type WebSocketIntegrationPlan, WebSocketTarget } from '../target';
import { validateWebSocketIntegration } from '../validate-integration';
import { serviceIntegrationOptions, type WebSocketServiceCall } from './service-call';
import type { WebSocketServiceOptions } from './service-options';

/**
 * The base class of the integrations of WebSocket APIs with an AWS service.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html
 */
export abstract class WebSocketServiceTarget extends WebSocketTarget {
  readonly settings: object;
  private readonly call: WebSocketServiceCall;

  /** @param toCall validates the props of a service and returns the call that they describe */
  protected constructor(
    readonly id: string,
    private readonly options: WebSocketServiceOptions,
    toCall: (at: string) => WebSocketServiceCall,
  ) {
    super();
    const at = `${new.target.name} '${id}'`;
    this.call = toCall(at);
    this.settings = { ...options };
    validateWebSocketIntegration(serviceIntegrationOptions(this.call, options, options.credentialsRole), at);
  }

  protected plan({ scope }: BindContext<IWebSocketApiRef>): WebSocketIntegrationPlan {
    const { call, options } = this;
    const { action, arns, key } = call;
    const { key: keyActions }: AwsServiceAction = AWS_SERVICE_ACTIONS[action];
    const role = serviceRole(scope, options.credentialsRole, { action, arns, key, keyActions });
    return { options: serviceIntegrationOptions(call, options, role) };
  }
}
