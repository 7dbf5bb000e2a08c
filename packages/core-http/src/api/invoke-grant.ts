import { HttpMethod, type IHttpApiRef } from '@apigwv2/contracts';
import { checked, constructs, knownOptions, oneOf, optional, options, string } from '@apigwv2/contracts/kernel';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { arnForExecuteApi } from './arn-for-execute-api';

/** The part of a stage that a grant covers. */
export interface StageInvokeOptions {
  /** The method. @default - every method */
  readonly method?: HttpMethod;

  /** The path, which starts with `/`; its variables match anything. @default - every path */
  readonly path?: string;
}

/** The part of an API that a grant covers. */
export interface ApiInvokeOptions extends StageInvokeOptions {
  /** The name of the stage. @default - every stage */
  readonly stageName?: string;
}

/**
 * Grants a principal permission to invoke routes of an API with IAM authorization.
 *
 * @param of the stage of the grant, or the API itself
 * @throws ApiDefinitionError `InvalidApiId`, `InvalidRouteKey`, `InvalidStageName`, `UnknownOption`
 */
export function grantInvoke(
  api: IHttpApiRef,
  grantee: IGrantable,
  options?: ApiInvokeOptions,
  of: { readonly stageName?: string } = {},
): Grant {
  const names = of.stageName === undefined ? (['method', 'path', 'stageName'] as const) : (['method', 'path'] as const);
  checked('grantee', constructs.grantee, grantee, api);
  const { method, path, stageName = of.stageName } = knownOptions<ApiInvokeOptions>('grantInvoke', options, names, api);
  return grantExecute(grantee, [arnForExecuteApi(api, method, path, stageName)]);
}

/** Grants a principal permission to invoke the resources with these ARNs. */
export function grantExecute(grantee: IGrantable, resourceArns: string[]): Grant {
  return Grant.addToPrincipal({ grantee, actions: ['execute-api:Invoke'], resourceArns });
}

/** The kinds of the options of {@link StageInvokeOptions}. */
export const STAGE_INVOKE_OPTIONS = options<StageInvokeOptions>({
  method: optional(oneOf(HttpMethod)),
  path: optional(string),
});

/** The kinds of the options of {@link ApiInvokeOptions}. */
export const API_INVOKE_OPTIONS = options<ApiInvokeOptions>({
  ...STAGE_INVOKE_OPTIONS.kinds,
  stageName: optional(string),
});
