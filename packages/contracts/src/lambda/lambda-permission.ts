import { createHash } from 'node:crypto';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { BindContext } from '../binding/bind-context';
import type { RouteContext } from '../binding/route-context';
import { maskTokens } from '../errors/mask-tokens';
import { isUnresolved } from '../errors/unresolved';
import { warn } from '../errors/warning';
import { modules } from '../modules';
import { ANY_VALUE, type ArnPart, arnResource, executeApiArn } from './execute-api-arn';
import { canCreatePermissions, firstWithArn } from './first-with-arn';
import { checkPolicySize } from './lambda-policy-size';

/** The parts of an ARN that cover every stage, method and path of an API, and its authorizers. */
const WHOLE_API = [ANY_VALUE, ANY_VALUE] as const;

/**
 * Grants an API permission to invoke a function through all its routes and authorizers: one permission per function, API
 * and stack. A function that is imported several times by one ARN is one function, with the ID of the first.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function grantInvokeToApi(context: BindContext<IApiRef>, handler: IFunction): void {
  const first = firstWithArn(context, handler);
  context.shared('Permission', first, (scope) => grantInvoke(scope, context.api, first, WHOLE_API));
}

/**
 * Grants an API permission to invoke a function through one route, in every stage: a route belongs to all of them.
 *
 * @param parts the route as parts of an ARN, after the stage
 * @throws ApiDefinitionError `PermissionPolicyTooLarge`, `InvalidApiId`, `InvalidRouteKey` for a key that is a pattern
 */
export function grantInvokeToRoute<Key>(
  route: RouteContext<IApiRef, Key>,
  handler: IFunction,
  parts: readonly ArnPart[],
): void {
  grantInvoke(new Construct(route.scope, 'Permission'), route.api, handler, [ANY_VALUE, ...parts]);
}

/**
 * Grants an API permission to invoke a function as an authorizer, and not through routes.
 *
 * @param authorizerId the ID of the authorizer; without one, each authorizer of the API
 * @throws ApiDefinitionError `PermissionPolicyTooLarge`, `InvalidApiId`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
 */
export function grantInvokeToAuthorizer(
  { scope, api }: BindContext<IApiRef>,
  handler: IFunction,
  authorizerId?: string,
): void {
  grantInvoke(new Construct(scope, 'Permission'), api, handler, ['authorizers', authorizerId ?? ANY_VALUE]);
}

function grantInvoke(scope: Construct, api: IApiRef, handler: IFunction, parts: readonly ArnPart[]): void {
  const sourceArn = executeApiArn(api, parts);
  // Without this check, aws-cdk-lib adds a warning of its own about the same missing permission.
  if (canCreatePermissions(handler)) {
    handler.addPermission('Invoke', { scope, principal: new ServicePrincipal('apigateway.amazonaws.com'), sourceArn });
  }
  // addPermission does not return whether it made a permission; where it made none, there is no child.
  if (scope.node.tryFindChild('Invoke') !== undefined) {
    checkPolicySize(handler, sourceArn, scope);
    return;
  }
  warn(
    handler,
    '@apigwv2/contracts:permissionNotGiven',
    `API Gateway needs permission to invoke ${handler.node.path}, and this app cannot grant it for a function of another account, one imported without its environment, or the version $LATEST; run: ${grantCommand(api, handler, parts)} and then set permissionGrantedElsewhere: true, or import the function with sameEnvironment: true, or pass the function itself`,
  );
}

/** Returns the command that grants the permission, with placeholders for values that are only known after deployment. */
function grantCommand(api: IApiRef, handler: IFunction, parts: readonly ArnPart[]): string {
  const known = (value: string, placeholder: string) => (isUnresolved(value) ? `<${placeholder}>` : value);
  const { region, account } = api.env;
  const partition = partitionOf(region) ?? '<partition>';
  const apiId = known(api.apiRef.apiId, 'api id');
  const resource = maskTokens(arnResource(parts, handler), '<id>');
  const sourceArn = `arn:${partition}:execute-api:${known(region, 'region')}:${known(account, 'account')}:${apiId}/${resource}`;
  return [
    'aws lambda add-permission',
    `--function-name ${known(handler.functionArn, 'function arn')}`,
    `--statement-id ${statementId(apiId, resource)}`,
    '--action lambda:InvokeFunction',
    '--principal apigateway.amazonaws.com',
    `--source-arn '${sourceArn}'`,
  ].join(' ');
}

/** Returns the partition of a region that is known at synthesis. */
function partitionOf(region: string): string | undefined {
  if (isUnresolved(region)) return undefined;
  const { RegionInfo } = modules.regionInfo;
  return RegionInfo.get(region).partition;
}

/** Returns a statement ID, which must be unique within a policy. */
function statementId(apiId: string, resource: string): string {
  const digest = createHash('sha256').update(resource).digest('hex').slice(0, 8);
  return resource === '*/*' ? `apigateway-${apiId}` : `apigateway-${apiId}-${digest}`;
}
