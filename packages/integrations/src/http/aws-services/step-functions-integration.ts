import { checkedProps, setFqn, targetPlace } from '@apigwv2/contracts';
import { Arn, ArnFormat } from 'aws-cdk-lib/core';
import { requireExpress } from '../../require-express';
import { HttpIntegrationSubtype } from '../integration-subtype';
import { MappingValue } from '../mapping/mapping-value';
import { type HttpActionCall, regionOf } from './action-call';
import { HttpActionTarget } from './action-target';
import {
  HTTP_STEP_FUNCTIONS_INTEGRATION_PROPS,
  type HttpStepFunctionsIntegrationProps,
} from './step-functions-integration-props';

/**
 * An integration of an HTTP API that starts, runs or stops executions of a Step Functions state machine. Its role allows
 * this action on the state machine only.
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
export class HttpStepFunctionsIntegration extends HttpActionTarget {
  static {
    setFqn(HttpStepFunctionsIntegration, '@apigwv2/integrations.HttpStepFunctionsIntegration');
  }

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @throws ApiDefinitionError `MissingActionParameter` when StopExecution has no execution ARN,
   * `IntegrationOptionsConflict` when StartSyncExecution has a STANDARD state machine, `LengthOutOfRange`,
   * `InvalidMapping`, `TypeMismatch`, `TimeoutOutOfRange`
   */
  constructor(id: string, props: HttpStepFunctionsIntegrationProps) {
    props = checkedProps(HTTP_STEP_FUNCTIONS_INTEGRATION_PROPS, props, targetPlace(new.target.name, id));
    super(id, props, (at) => stateMachineCall(props, at));
  }
}

function stateMachineCall(props: HttpStepFunctionsIntegrationProps, at: string): HttpActionCall {
  const { stateMachine, subtype = HttpIntegrationSubtype.STEPFUNCTIONS_START_EXECUTION } = props;
  const { stateMachineArn } = stateMachine.stateMachineRef;
  const region = regionOf(stateMachine);
  if (subtype === HttpIntegrationSubtype.STEPFUNCTIONS_STOP_EXECUTION) {
    return { subtype, parameters: parametersOf(props), arns: [executionsOf(stateMachineArn)], region };
  }
  if (subtype === HttpIntegrationSubtype.STEPFUNCTIONS_START_SYNC_EXECUTION) {
    requireExpress(stateMachine, 'HttpIntegrationSubtype.STEPFUNCTIONS_START_EXECUTION', at);
  }
  const parameters = { StateMachineArn: stateMachineArn, ...parametersOf(props) };
  return { subtype, parameters, arns: [stateMachineArn], region };
}

function parametersOf(props: HttpStepFunctionsIntegrationProps): HttpActionCall['parameters'] {
  if (props.subtype === 'StepFunctions-StopExecution') {
    return { ExecutionArn: props.executionArn, Cause: props.cause, Error: props.error };
  }
  // A parameterMapping replaces the default input.
  const input = props.parameterMapping === undefined ? MappingValue.requestBody() : undefined;
  const start = { Name: props.name, Input: props.input ?? input };
  return props.subtype === 'StepFunctions-StartSyncExecution' ? { ...start, TraceHeader: props.traceHeader } : start;
}

/** Returns the ARN pattern of all executions of a state machine. */
function executionsOf(stateMachineArn: string): string {
  const { partition, region, account, resourceName } = Arn.split(stateMachineArn, ArnFormat.COLON_RESOURCE_NAME);
  return `arn:${partition}:states:${region}:${account}:execution:${resourceName}:*`;
}
