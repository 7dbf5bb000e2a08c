import { atSynthesis, exempt, type LiveMap, warn } from '@apigwv2/contracts';
import { appRegistry, checked, constructs, lazyDependency } from '@apigwv2/contracts/kernel';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnResource, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct, type IConstruct } from 'constructs';
import { modules } from '../modules';

const ID = 'ApiGatewayAccountLogging';

/**
 * The IAM role that API Gateway uses to write logs: one setting per account and region. Each stack that sets it overwrites
 * the setting of other stacks.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
 * @example
 * // Once per region of an app, or in an app of its own:
 * ApiGatewayAccountLogging.in(stack);
 *
 * // Where the role is set elsewhere:
 * ApiGatewayAccountLogging.existsFor(stack);
 */
export class ApiGatewayAccountLogging extends Construct {
  /** Returns the setting for the account and region of a scope, and creates it in its stack on the first call. It is retained when the stack is deleted. */
  static in(scope: IConstruct): ApiGatewayAccountLogging {
    checked('scope', constructs.construct, scope, 'ApiGatewayAccountLogging');
    const settings = settingsOf(scope);
    const place = placeOf(scope);
    const existing = settings.get(place);
    if (existing !== undefined && existing !== 'exists') return existing;
    const created = new ApiGatewayAccountLogging(Stack.of(scope));
    settings.set(place, created, created);
    return created;
  }

  /** States that the role of the account and region of a scope is set elsewhere. */
  static existsFor(scope: IConstruct): void {
    checked('scope', constructs.construct, scope, 'ApiGatewayAccountLogging');
    const settings = settingsOf(scope);
    if (settings.get(placeOf(scope)) === undefined) settings.set(placeOf(scope), scope, 'exists');
  }

  private constructor(stack: Stack) {
    super(stack, ID);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('apigateway.amazonaws.com'),
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonAPIGatewayPushToCloudWatchLogs')],
    });
    const account = new modules.apiGateway.CfnAccount(this, 'Resource', { cloudWatchRoleArn: role.roleArn });
    // Other APIs of the account use it too.
    role.applyRemovalPolicy(RemovalPolicy.RETAIN);
    account.applyRemovalPolicy(RemovalPolicy.RETAIN);
  }
}

/**
 * Makes a stage that logs depend on the role, where its own stack sets it, and warns, at synthesis, where no role is known.
 * The service refuses a stage that logs without a role.
 */
export function followAccountLogging(stage: Construct): void {
  // The setting of another construct may depend on a REST API that depends on the stage.
  const own = (): IConstruct[] => {
    const setting = settingsOf(stage).get(placeOf(stage));
    return setting !== undefined && setting !== 'exists' && Stack.of(setting) === Stack.of(stage) ? [setting] : [];
  };
  stage.node.addDependency(lazyDependency(own));
  atSynthesis(stage, () => {
    if (isSet(stage)) {
      exempt(stage, 'account-logging-unset');
      return;
    }
    warn(
      stage,
      '@apigwv2/core-websocket:accountLoggingUnset',
      'a WebSocket stage that logs needs the CloudWatch role of its account and region, and this app does not set one; call ApiGatewayAccountLogging.in(stack) once, or ApiGatewayAccountLogging.existsFor(stack) if it is set elsewhere',
    );
  });
}

/** Constructs of REST APIs may create the setting too. */
function isSet(stage: IConstruct): boolean {
  if (settingsOf(stage).get(placeOf(stage)) !== undefined) return true;
  return stage.node.root.node
    .findAll()
    .some(
      (one) =>
        CfnResource.isCfnResource(one) &&
        one.cfnResourceType === 'AWS::ApiGateway::Account' &&
        placeOf(one) === placeOf(stage),
    );
}

function settingsOf(scope: IConstruct): LiveMap<ApiGatewayAccountLogging | 'exists'> {
  return appRegistry(scope, '@apigwv2/core-websocket.accountLogging');
}

function placeOf(scope: IConstruct): string {
  const { account, region } = Stack.of(scope);
  return `${account}/${region}`;
}
