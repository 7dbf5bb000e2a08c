import { checkedProps, constructs, json, oneOf, optional, options, setFqn, targetPlace } from '@apigwv2/contracts';
import type { IStateMachineRef } from 'aws-cdk-lib/aws-stepfunctions';
import { requireExpress } from '../../require-express';
import { jsonString, renderJson, type WebSocketJson } from '../templates/template-parts';
import { WEBSOCKET_VALUE, WebSocketValue } from '../templates/value';
import type { WebSocketServiceCall } from './service-call';
import { WEBSOCKET_SERVICE_OPTIONS, type WebSocketServiceOptions } from './service-options';
import { WebSocketServiceTarget } from './service-target';

/** The action on a state machine. */
export const WebSocketStepFunctionsAction = {
  /** Starts an execution and returns its ARN. */
  START_EXECUTION: 'StartExecution',
  /** Runs an execution of an EXPRESS state machine, for up to 29 seconds, and returns its output. */
  START_SYNC_EXECUTION: 'StartSyncExecution',
} as const;

/** One of the values of {@link WebSocketStepFunctionsAction}. */
export type WebSocketStepFunctionsAction =
  (typeof WebSocketStepFunctionsAction)[keyof typeof WebSocketStepFunctionsAction];

/** Properties of a `WebSocketStepFunctionsIntegration`. */
export interface WebSocketStepFunctionsIntegrationProps extends WebSocketServiceOptions {
  /** The state machine. */
  readonly stateMachine: IStateMachineRef;

  /** The action. @default WebSocketStepFunctionsAction.START_EXECUTION */
  readonly action?: WebSocketStepFunctionsAction;

  /** The input: an object, or a placeholder for one in JSON. @default - the unchanged message */
  readonly input?: WebSocketValue | { readonly [name: string]: WebSocketJson };

  /** The name of the execution, which must be unique. @default - a name that the service generates */
  readonly executionName?: WebSocketValue;
}

/**
 * An integration of a WebSocket API that starts executions of a Step Functions state machine. Its role allows this action on
 * the state machine only.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html
 * @example
 * import { Pass, StateMachine, DefinitionBody } from 'aws-cdk-lib/aws-stepfunctions';
 *
 * const stateMachine = new StateMachine(stack, 'Machine', {
 *   definitionBody: DefinitionBody.fromChainable(new Pass(stack, 'Done')),
 * });
 * const order = new WebSocketStepFunctionsIntegration('Order', {
 *   stateMachine,
 *   input: { connectionId: WebSocketValue.context('connectionId'), book: WebSocketValue.body('book') },
 * });
 */
export class WebSocketStepFunctionsIntegration extends WebSocketServiceTarget {
  static {
    setFqn(WebSocketStepFunctionsIntegration, '@apigwv2/integrations.WebSocketStepFunctionsIntegration');
  }

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `TypeMismatch`, `TimeoutOutOfRange`
   */
  constructor(id: string, props: WebSocketStepFunctionsIntegrationProps) {
    props = checkedProps(WEBSOCKET_STEP_FUNCTIONS_INTEGRATION_PROPS, props, targetPlace(new.target.name, id));
    super(id, props, (at) => startExecution(props, at));
  }
}

function startExecution(props: WebSocketStepFunctionsIntegrationProps, at: string): WebSocketServiceCall {
  const { stateMachine, input = WebSocketValue.body(), executionName } = props;
  const { action = WebSocketStepFunctionsAction.START_EXECUTION } = props;
  if (action === 'StartSyncExecution') {
    requireExpress(stateMachine, 'WebSocketStepFunctionsAction.START_EXECUTION', at);
  }
  const { stateMachineArn } = stateMachine.stateMachineRef;
  return {
    action: `states:${action}`,
    resource: stateMachine,
    arns: [stateMachineArn],
    template: renderJson({ stateMachineArn, name: executionName, input: jsonString(input) }),
  };
}

/** The kinds of the options of {@link WebSocketStepFunctionsIntegrationProps}. */
export const WEBSOCKET_STEP_FUNCTIONS_INTEGRATION_PROPS = options<WebSocketStepFunctionsIntegrationProps>({
  ...WEBSOCKET_SERVICE_OPTIONS.kinds,
  stateMachine: constructs.stateMachine,
  action: optional(oneOf(WebSocketStepFunctionsAction)),
  input: optional(json),
  executionName: optional(WEBSOCKET_VALUE),
});
