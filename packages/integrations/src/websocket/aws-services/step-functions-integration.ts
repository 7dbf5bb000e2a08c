import {
  ApiDefinitionError,
  type BindContext,
  type IWebSocketApiRef,
  type IWebSocketRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { IStateMachineRef } from 'aws-cdk-lib/aws-stepfunctions';
import type { IConstruct } from 'constructs';
import { checkResource } from '../../require-construct';
import { checkWord } from '../../validate-enum';
import type { BoundWebSocketIntegration } from '../target';
import { jsonText, renderJson, type WebSocketJson } from '../templates/template-parts';
import { WebSocketValue } from '../templates/value';
import { bindServiceCall, namesOf, type ServiceCall, serviceCall } from './service-call';
import type { WebSocketServiceOptions } from './service-options';

/** How a state machine is started. */
export const WebSocketStepFunctionsAction = {
  /** It runs by itself, and the answer is the ARN of its execution. */
  START_EXECUTION: 'StartExecution',
  /** The answer is its output, within 29 seconds. For state machines of type EXPRESS. */
  START_SYNC_EXECUTION: 'StartSyncExecution',
} as const;

/** One of the values of {@link WebSocketStepFunctionsAction}. */
export type WebSocketStepFunctionsAction =
  (typeof WebSocketStepFunctionsAction)[keyof typeof WebSocketStepFunctionsAction];

/** What a WebSocket API starts a state machine with. */
export interface WebSocketStepFunctionsIntegrationProps extends WebSocketServiceOptions {
  /** The state machine. */
  readonly stateMachine: IStateMachineRef;

  /** How it is started. @default WebSocketStepFunctionsAction.START_EXECUTION */
  readonly action?: WebSocketStepFunctionsAction;

  /** What it starts with: an object, or a value that is one in JSON. @default - the message as it is */
  readonly input?: WebSocketValue | { readonly [name: string]: WebSocketJson };

  /** The name of the execution; a second one of a name is refused. @default - made by the service */
  readonly executionName?: WebSocketValue;
}

/**
 * Starts a state machine with what routes of a WebSocket API get. Its role may start that machine and nothing else.
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
export class WebSocketStepFunctionsIntegration implements IWebSocketRouteIntegration {
  static {
    markClass(WebSocketStepFunctionsIntegration, '@apigwv2/integrations.WebSocketStepFunctionsIntegration');
  }

  readonly protocol = 'WEBSOCKET';
  readonly names: readonly IConstruct[];
  readonly settings: object;
  private readonly call: ServiceCall;

  /**
   * @param id names the integration within its API, and so its logical id
   * @throws ApiDefinitionError `IntegrationOptionsConflict` for an unknown action, for a synchronous one with a state
   * machine that is not of type EXPRESS, or for responses that the service would refuse, `LengthOutOfRange`,
   * `ResourceMissing`, `TimeoutOutOfRange`
   */
  constructor(
    readonly id: string,
    props: WebSocketStepFunctionsIntegrationProps,
  ) {
    const at = `WebSocketStepFunctionsIntegration '${id}'`;
    const { stateMachine, input = WebSocketValue.body(), executionName } = props;
    const { action = WebSocketStepFunctionsAction.START_EXECUTION } = props;
    checkWord('action', action, WebSocketStepFunctionsAction, at);
    checkResource('stateMachine', stateMachine?.stateMachineRef, at);
    if (action === 'StartSyncExecution') checkExpress(stateMachine, at);
    const { stateMachineArn } = stateMachine.stateMachineRef;
    this.call = serviceCall(
      {
        action,
        of: stateMachine,
        arns: [stateMachineArn],
        template: renderJson({ stateMachineArn, name: executionName, input: jsonText(input) }),
        options: props,
      },
      at,
    );
    this.names = namesOf(this.call);
    this.settings = { ...props };
  }

  bind(context: BindContext<IWebSocketApiRef>): BoundWebSocketIntegration {
    return bindServiceCall(context, this.call);
  }
}

/** A state machine that is imported does not say its type. */
function checkExpress(stateMachine: IStateMachineRef & { readonly stateMachineType?: string }, at: string): void {
  if (stateMachine.stateMachineType !== 'STANDARD') return;
  throw new ApiDefinitionError(
    'IntegrationOptionsConflict',
    `only a state machine of type EXPRESS can be waited for, and ${stateMachine.node.path} is STANDARD; make it EXPRESS, or start it with START_EXECUTION`,
    at,
  );
}
