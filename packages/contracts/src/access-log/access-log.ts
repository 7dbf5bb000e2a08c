import { unknownAccessLogVariables } from '@apigwv2/spec';
import type { CfnStage, IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnResource, Names, Reference, RemovalPolicy, Token, Tokenization } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Protocol } from '../api/protocol';
import { warn } from '../errors/warning';
import { modules } from '../modules';
import { checkAccessLogFormat } from './access-log-format';
import { type AccessLogSettings, LogGroupLogDestination } from './access-log-settings';

/** The protocol of a stage, and the format of its access log where the settings name none. */
export interface AccessLogDefaults {
  readonly protocol: Protocol;
  readonly format: string;
}

/**
 * Renders the access log of a stage as an L1 property.
 *
 * @param settings `true` creates a log group below the stage
 * @throws ApiDefinitionError `InvalidAccessLogFormat`
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

/** Each log group with another name takes space in one resource policy of the account, which has at most 5120 characters. */
function warnOfPolicyRoom(destinationArn: string, stage: Construct): void {
  const token = Token.isUnresolved(destinationArn) ? Tokenization.reverseString(destinationArn).firstToken : undefined;
  if (!Reference.isReference(token) || !CfnResource.isCfnResource(token.target)) return;
  const { logGroupName: name } = token.target as { readonly logGroupName?: string };
  if (name === undefined || Token.isUnresolved(name) || name.startsWith('/aws/vendedlogs/')) return;
  warn(
    stage,
    '@apigwv2/contracts:logGroupName',
    `the name of a log group for access logs should start with /aws/vendedlogs/, or it takes space in a resource policy that all APIs of the account share, got '${name}' of ${token.target.node.path}; rename it, or acknowledge this warning if there are few`,
  );
}

function warnOfUnknownVariables(format: string, protocol: Protocol, stage: Construct): void {
  const unknown = unknownAccessLogVariables(format, protocol);
  if (unknown.length === 0) return;
  warn(
    stage,
    '@apigwv2/contracts:accessLogVariableUnknown',
    `the access log writes '-' for variables that an API of protocol ${protocol} does not have, got ${unknown.join(', ')}; remove them, or check their spelling`,
  );
}

/**
 * Creates a log group for the access log of a stage. Its name starts with `/aws/vendedlogs/`: such log groups take no
 * space in the resource policy of CloudWatch Logs.
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
