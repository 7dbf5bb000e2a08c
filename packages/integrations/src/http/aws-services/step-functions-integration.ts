import {
  ApiDefinitionError,
  type BindContext,
  type BoundIntegration,
  type Described,
  type IHttpApiRef,
  type IHttpRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { IStateMachineRef } from 'aws-cdk-lib/aws-stepfunctions';
import { Arn, ArnFormat } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { constructsAmong } from '../../constructs-among';
import { checkResource } from '../../require-construct';
import { HttpIntegrationSubtype } from '../integration-subtype';
import { MappingValue } from '../mapping/mapping-value';
import { bindHttpIntegration, describeHttpIntegration, type HttpRouteContext } from '../target';
import { checkActionCall, type HttpActionCall, prepareActionCall } from './action-call';
import type { HttpStepFunctionsIntegrationProps } from './step-functions-integration-props';

/**
 * Lets a state machine of Step Functions answer routes of an HTTP API: executions are started, run or stopped. Its role
 * may do that with the state machine and nothing else.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html
 * @example
 * import { DefinitionBody, Pass, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
 *
 * const stateMachine = new StateMachine(stack, 'Delivery', {
 *   definitionBody: DefinitionBody.fromChainable(new Pass(stack, 'Deliver')),
 * });
 * api.addRoute('POST /deliveries', { integration: new HttpStepFunctionsIntegration('Deliver', { stateMachine }) });
 */
export class HttpStepFunctionsIntegration implements IHttpRouteIntegration {
  static {
    markClass(HttpStepFunctionsIntegration, '@apigwv2/integrations.HttpStepFunctionsIntegration');
  }

  readonly protocol = 'HTTP';
  readonly names: readonly IConstruct[];
  readonly settings: object;
  private readonly call: HttpActionCall;

  /**
   * @param id names the integration within its API, and so its logical id
   * @throws ApiDefinitionError `ActionParameterMissing` when no execution is named that is to be stopped,
   * `IntegrationOptionsConflict` when a standard state machine is to be waited for, `LengthOutOfRange`,
   * `MappingMalformed`, `ResourceMissing`, `TimeoutOutOfRange`
   */
  constructor(
    readonly id: string,
    props: HttpStepFunctionsIntegrationProps,
  ) {
    const at = `HttpStepFunctionsIntegration '${id}'`;
    const { stateMachine, subtype = HttpIntegrationSubtype.STEPFUNCTIONS_START_EXECUTION } = props;
    checkResource('stateMachine', stateMachine?.stateMachineRef, at);
    if (subtype === HttpIntegrationSubtype.STEPFUNCTIONS_START_SYNC_EXECUTION) checkExpress(stateMachine, at);
    const { stateMachineArn } = stateMachine.stateMachineRef;
    const stops = subtype === HttpIntegrationSubtype.STEPFUNCTIONS_STOP_EXECUTION;
    this.call = {
      subtype,
      parameters: { ...(!stops && { StateMachineArn: stateMachineArn }), ...parametersOf(props) },
      arns: [stops ? executionsOf(stateMachineArn) : stateMachineArn],
      options: props,
    };
    this.names = constructsAmong(stateMachine, props.role);
    this.settings = { ...props };
    checkActionCall(this.call, at);
  }

  bind(context: BindContext<IHttpApiRef>): BoundIntegration<HttpRouteContext> {
    return bindHttpIntegration(context, prepareActionCall(context, this.call));
  }

  describe(context: BindContext<IHttpApiRef>): Described<HttpRouteContext> {
    return describeHttpIntegration(context, prepareActionCall(context, this.call));
  }
}

function parametersOf(props: HttpStepFunctionsIntegrationProps): HttpActionCall['parameters'] {
  if (props.subtype === 'StepFunctions-StopExecution') {
    return { ExecutionArn: props.executionArn, Cause: props.cause, Error: props.error };
  }
  // Who maps by hand may want no input.
  const input = props.parameterMapping === undefined ? MappingValue.requestBody() : undefined;
  const start = { Name: props.name, Input: props.input ?? input };
  return props.subtype === 'StepFunctions-StartSyncExecution' ? { ...start, TraceHeader: props.traceHeader } : start;
}

/** A reference alone does not say of which type the state machine is. */
function checkExpress(of: IStateMachineRef & { readonly stateMachineType?: string }, at: string): void {
  if (of.stateMachineType !== 'STANDARD') return;
  throw new ApiDefinitionError(
    'IntegrationOptionsConflict',
    `only an EXPRESS state machine can be waited for, and ${of.node.path} is STANDARD; give it stateMachineType: StateMachineType.EXPRESS, or use HttpIntegrationSubtype.STEPFUNCTIONS_START_EXECUTION`,
    at,
  );
}

/** The ARNs of all executions of a state machine. */
function executionsOf(stateMachineArn: string): string {
  const { partition, region, account, resourceName } = Arn.split(stateMachineArn, ArnFormat.COLON_RESOURCE_NAME);
  return `arn:${partition}:states:${region}:${account}:execution:${resourceName}:*`;
}
