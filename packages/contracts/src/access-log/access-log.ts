import type { CfnStage, IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnResource, Names, Reference, RemovalPolicy, Token, Tokenization } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Protocol } from '../api/protocol';
import { warn } from '../errors/warning';
import { modules } from '../modules';
import { checkAccessLogFormat } from './access-log-format';
import { type AccessLogSettings, LogGroupLogDestination } from './access-log-settings';
import { unknownAccessLogVariables } from './access-log-variables';

/** The protocol of a stage, and the format of its access log where the settings name none. */
export interface AccessLogDefaults {
  readonly protocol: Protocol;
  readonly format: string;
}

/**
 * Renders the access log of a stage as an L1 property.
 *
 * @param settings `true` makes a log group below the stage
 * @param defaults the protocol of the stage, and what is written when the settings do not say it
 * @throws ApiDefinitionError `AccessLogFormatMalformed`
 */
export function renderAccessLog(
  stage: Construct & IStageRef,
  settings: AccessLogSettings | true | undefined,
  { protocol, format: defaultFormat }: AccessLogDefaults,
): CfnStage.AccessLogSettingsProperty | undefined {
  if (settings === undefined) return undefined;
  const { destination, format = defaultFormat } = settings === true ? { destination: accessLogGroup(stage) } : settings;
  const text = format.toString();
  checkAccessLogFormat(text, stage);
  warnOfUnknownVariables(text, protocol, stage);
  const { destinationArn } = destination.bind(stage);
  warnOfPolicyRoom(destinationArn, stage);
  return { destinationArn, format: text };
}

/** Each log group of another name is written into one resource policy of the account, which ends at 5120 characters. */
function warnOfPolicyRoom(destinationArn: string, stage: Construct): void {
  const token = Token.isUnresolved(destinationArn) ? Tokenization.reverseString(destinationArn).firstToken : undefined;
  if (!Reference.isReference(token) || !CfnResource.isCfnResource(token.target)) return;
  const { logGroupName: name } = token.target as { readonly logGroupName?: string };
  if (name === undefined || Token.isUnresolved(name) || name.startsWith('/aws/vendedlogs/')) return;
  warn(
    stage,
    '@apigwv2/contracts:logGroupName',
    `a log group whose name does not begin with /aws/vendedlogs/ takes room in a resource policy that all APIs of an account share, and ${token.target.node.path} is called '${name}'; rename it, or acknowledge this where there are few`,
  );
}

function warnOfUnknownVariables(format: string, protocol: Protocol, stage: Construct): void {
  const unknown = unknownAccessLogVariables(format, protocol);
  if (unknown.length === 0) return;
  warn(
    stage,
    '@apigwv2/contracts:accessLogVariableUnknown',
    `the access log of a stage writes '-' for variables that an API of protocol ${protocol} is not known to have, and its format names ${unknown.join(', ')}; take them out, or check their spelling`,
  );
}

/**
 * Makes a log group for the access log of a stage. Its name lies under `/aws/vendedlogs/`, whose log groups need no
 * room in the resource policy of CloudWatch Logs: that policy ends at 5120 characters, for the whole account.
 */
function accessLogGroup(stage: Construct): LogGroupLogDestination {
  const { LogGroup, RetentionDays } = modules.logs;
  const name = Names.uniqueResourceName(stage, { maxLength: 400, separator: '-' });
  return new LogGroupLogDestination(
    new LogGroup(stage, 'AccessLog', {
      logGroupName: `/aws/vendedlogs/apigateway/${name}`,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    }),
  );
}
