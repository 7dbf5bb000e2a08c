import { createHash } from 'node:crypto';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { BindContext } from '../binding/bind-context';
import type { RouteContext } from '../binding/route-context';
import { warn } from '../errors/warning';
import { executeApiArn } from './execute-api-arn';
import { checkPolicySize } from './lambda-policy-size';

/** Every stage, method and path of an API, and its authorizers. */
const WHOLE_API = '*/*';

/**
 * Lets an API invoke a function through all its routes and authorizers. There is one permission for each function, API
 * and stack, however many targets ask for it.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function permitApi(context: BindContext<IApiRef>, handler: IFunction): void {
  const scope = context.shared('Permission', handler);
  if (scope.node.children.length > 0) return;
  permit(scope, context.api, handler, WHOLE_API);
  // Marks the scope as asked, so that a function without a permission is reported once.
  if (scope.node.children.length === 0) new Construct(scope, 'Elsewhere');
}

/**
 * Lets an API invoke a function through one route alone.
 *
 * @param resource what the route is in an ARN, after the stage
 * @throws ApiDefinitionError `PermissionPolicyTooLarge`
 */
export function permitRoute<Key>(route: RouteContext<IApiRef, Key>, handler: IFunction, resource: string): void {
  permit(new Construct(route.scope, 'Permission'), route.api, handler, `*/${resource}`);
}

function permit(scope: Construct, api: IApiRef, handler: IFunction, resource: string): void {
  const sourceArn = executeApiArn(api, resource);
  if (mayBePermitted(handler)) {
    handler.addPermission('Invoke', { scope, principal: new ServicePrincipal('apigateway.amazonaws.com'), sourceArn });
  }
  // addPermission says nothing of whether it could; where it could not, there is no child.
  if (scope.node.tryFindChild('Invoke') !== undefined) {
    checkPolicySize(handler, sourceArn, scope);
    return;
  }
  warn(
    handler,
    '@apigwv2/contracts:permissionNotGiven',
    `a function must let API Gateway invoke it, and this app cannot give that permission for ${handler.node.path}, which is of another account, imported without its environment, or the version $LATEST; run: ${grantCommand(api, handler, resource)} and then set permissionGrantedElsewhere: true, or import the function with sameEnvironment: true, or name the function itself`,
  );
}

/**
 * Whether a function says that it can be given a permission. It says so to its own class only; asking it anyway spares
 * the user a second warning, with another id, about the same missing permission.
 */
function mayBePermitted(handler: IFunction): boolean {
  return (handler as { readonly canCreatePermissions?: boolean }).canCreatePermissions !== false;
}

/** The command that gives the permission, with a placeholder where a value is only known after deployment. */
function grantCommand(api: IApiRef, handler: IFunction, resource: string): string {
  const known = (value: string, placeholder: string) => (Token.isUnresolved(value) ? `<${placeholder}>` : value);
  const { region, account } = api.env;
  const partition = partitionOf(region) ?? '<partition>';
  const apiId = known(api.apiRef.apiId, 'api id');
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

/** The partition of a region, where the region is known now. */
function partitionOf(region: string): string | undefined {
  if (Token.isUnresolved(region)) return undefined;
  // Loaded here and not above: finding a module of aws-cdk-lib takes a millisecond, and few functions come to this.
  const { RegionInfo } = require('aws-cdk-lib/region-info') as typeof import('aws-cdk-lib/region-info');
  return RegionInfo.get(region).partition;
}

/** A policy takes each statement id once, so that each route needs its own. */
function statementId(apiId: string, resource: string): string {
  const digest = createHash('sha256').update(resource).digest('hex').slice(0, 8);
  return resource === WHOLE_API ? `apigateway-${apiId}` : `apigateway-${apiId}-${digest}`;
}
