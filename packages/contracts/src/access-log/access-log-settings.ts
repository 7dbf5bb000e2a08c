import type { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { ILogGroupRef } from 'aws-cdk-lib/aws-logs';
import { constructs } from '../options/construct-kinds';
import { optional } from '../options/kind';
import { options } from '../options/option-kinds';
import { either, string, withMember } from '../options/plain-kinds';

/** A destination of access logs. */
export interface IAccessLogDestination {
  /** Returns the configuration of the destination for a stage. */
  bind(stage: IStageRef): AccessLogDestinationConfig;
}

/** The configuration of a destination of access logs. */
export interface AccessLogDestinationConfig {
  /** The ARN of a CloudWatch log group, the only destination that HTTP and WebSocket APIs support. */
  readonly destinationArn: string;
}

/** The destination and the format of an access log. */
export interface AccessLogSettings {
  /** The destination of the log. */
  readonly destination: IAccessLogDestination;
  /** The format of the line for each request, at most 3 KB. @default - JSON with the usual fields of the protocol */
  readonly format?: AccessLogFormat | string;
}

/**
 * A log group of CloudWatch Logs as the destination of access logs.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html
 */
export class LogGroupLogDestination implements IAccessLogDestination {
  constructor(private readonly logGroup: ILogGroupRef) {}

  bind(_stage: IStageRef): AccessLogDestinationConfig {
    return { destinationArn: this.logGroup.logGroupRef.logGroupArn };
  }
}

/** The kinds of the options of {@link AccessLogSettings}. */
export const ACCESS_LOG_SETTINGS = options<AccessLogSettings>({
  destination: constructs.accessLogDestination,
  format: optional(either(string, withMember('an AccessLogFormat', 'toString'))),
});

/** The kind of an option that takes {@link AccessLogSettings}, or `true` for the default ones. */
export const ACCESS_LOG = either({ name: 'true', matches: (value) => value === true }, ACCESS_LOG_SETTINGS);
