import { isInTree, keptMap, lateDependency, warn } from '@apigwv2/contracts';
import { CfnResource, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct, type IConstruct } from 'constructs';

const SETTINGS = Symbol.for('@apigwv2/core-websocket.accountLogging');
const ID = 'ApiGatewayAccountLogging';

/**
 * The role by which API Gateway writes logs. It is a setting of an account in a region, of which there is one: every stack
 * that sets it replaces what another one has set.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
 * @example
 * // Once for each region of an app, or in an app of its own:
 * ApiGatewayAccountLogging.in(stack);
 *
 * // Where somebody else has set it:
 * ApiGatewayAccountLogging.existsFor(stack);
 */
export class ApiGatewayAccountLogging extends Construct {
  /** The setting for the account and region of a scope, made in its stack when it is asked for first. It stays when the stack is deleted. */
  static in(scope: IConstruct): ApiGatewayAccountLogging {
    const settings = settingsOf(scope);
    const place = placeOf(scope);
    const there = settings.get(place);
    if (there !== undefined && there !== 'exists') return there;
    const made = new ApiGatewayAccountLogging(Stack.of(scope));
    settings.set(place, made);
    return made;
  }

  /** Says that the account and region of a scope have the role already. */
  static existsFor(scope: IConstruct): void {
    const settings = settingsOf(scope);
    if (!settings.has(placeOf(scope))) settings.set(placeOf(scope), 'exists');
  }

  private constructor(stack: Stack) {
    super(stack, ID);
    // Loaded here and not above: few apps set it.
    const { CfnAccount } = require('aws-cdk-lib/aws-apigateway') as typeof import('aws-cdk-lib/aws-apigateway');
    const { ManagedPolicy, Role, ServicePrincipal } =
      require('aws-cdk-lib/aws-iam') as typeof import('aws-cdk-lib/aws-iam');
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('apigateway.amazonaws.com'),
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonAPIGatewayPushToCloudWatchLogs')],
    });
    const account = new CfnAccount(this, 'Resource', { cloudWatchRoleArn: role.roleArn });
    // Other APIs of the account log by it too.
    role.applyRemovalPolicy(RemovalPolicy.RETAIN);
    account.applyRemovalPolicy(RemovalPolicy.RETAIN);
  }
}

/**
 * Lets a stage that logs wait for the role that it logs by, where its own stack sets it, and warns, at synthesis, where
 * nobody is known to have set it. The service refuses a stage that logs as long as there is none.
 */
export function followAccountLogging(stage: Construct): void {
  // Not for a setting of somebody else, which may wait for a REST API that waits for the stage.
  const own = (): IConstruct[] => {
    const there = settingsOf(stage).get(placeOf(stage));
    return there !== undefined && there !== 'exists' && Stack.of(there) === Stack.of(stage) ? [there] : [];
  };
  stage.node.addDependency(lateDependency(() => own().filter(isInTree)));
  stage.node.addValidation({
    validate: () => {
      if (isSet(stage)) return [];
      warn(
        stage,
        '@apigwv2/core-websocket:accountLoggingUnset',
        'a WebSocket stage that logs needs the CloudWatch role of its account and region, and this app neither sets it nor says that it exists; call ApiGatewayAccountLogging.in(stack) once, or ApiGatewayAccountLogging.existsFor(stack)',
      );
      return [];
    },
  });
}

/** The setting may also be made by constructs of REST APIs. */
function isSet(stage: IConstruct): boolean {
  if (settingsOf(stage).has(placeOf(stage))) return true;
  return stage.node.root.node
    .findAll()
    .some(
      (one) =>
        CfnResource.isCfnResource(one) &&
        one.cfnResourceType === 'AWS::ApiGateway::Account' &&
        placeOf(one) === placeOf(stage),
    );
}

function settingsOf(scope: IConstruct): Map<string, ApiGatewayAccountLogging | 'exists'> {
  return keptMap(scope.node.root, SETTINGS);
}

function placeOf(scope: IConstruct): string {
  const { account, region } = Stack.of(scope);
  return `${account}/${region}`;
}
