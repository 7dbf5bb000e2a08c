import type { HttpMethod, IHttpApiRef } from '@apigwv2/contracts';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { arnForExecuteApi } from './arn-for-execute-api';

/** What of a stage may be invoked. */
export interface StageInvokeOptions {
  /** The method. @default - every method */
  readonly method?: HttpMethod;

  /** The path, which starts with `/`; its variables stand for anything. @default - every path */
  readonly path?: string;
}

/** What of an API may be invoked. */
export interface ApiInvokeOptions extends StageInvokeOptions {
  /** The name of the stage. @default - every stage */
  readonly stageName?: string;
}

/**
 * Lets a principal invoke routes of an API that IAM guards.
 *
 * @throws ApiDefinitionError `RouteKeyMalformed`
 */
export function grantInvoke(api: IHttpApiRef, grantee: IGrantable, options: ApiInvokeOptions = {}): Grant {
  const { method, path, stageName } = options;
  return grantExecute(grantee, [arnForExecuteApi(api, method, path, stageName)]);
}

/** Lets a principal invoke what has these ARNs. */
export function grantExecute(grantee: IGrantable, resourceArns: string[]): Grant {
  return Grant.addToPrincipal({ grantee, actions: ['execute-api:Invoke'], resourceArns });
}
