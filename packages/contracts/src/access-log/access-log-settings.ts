import type { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { ILogGroupRef } from 'aws-cdk-lib/aws-logs';

/** Where a stage writes its access log. */
export interface IAccessLogDestination {
  /** Says where the log of a stage goes. */
  bind(stage: IStageRef): AccessLogDestinationConfig;
}

/** Where an access log goes. */
export interface AccessLogDestinationConfig {
  /** The ARN of a CloudWatch log group: HTTP and WebSocket APIs write to nothing else. */
  readonly destinationArn: string;
}

/** Where a stage writes its access log, and what it writes for each request. */
export interface AccessLogSettings {
  /** Where the log goes. */
  readonly destination: IAccessLogDestination;
  /** What is written for each request, one line of up to 3 KB. @default - JSON with the usual fields of the protocol */
  readonly format?: AccessLogFormat | string;
}

/**
 * Writes the access log of a stage to a log group of CloudWatch Logs.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html
 */
export class LogGroupLogDestination implements IAccessLogDestination {
  constructor(private readonly logGroup: ILogGroupRef) {}

  bind(_stage: IStageRef): AccessLogDestinationConfig {
    return { destinationArn: this.logGroup.logGroupRef.logGroupArn };
  }
}
