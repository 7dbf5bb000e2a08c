import type ts from 'typescript';

/** A change that the deployment of a moved definition makes to a deployed app. */
export interface Effect {
  readonly text: string;
  /** The option whose object has the option below. @default - the props */
  readonly within?: string;
  /** The option without which the effect takes place. @default - it always does */
  readonly without?: string;
  /** The option with which the effect takes place. @default - it always does */
  readonly having?: string;
  /** The value of the option that avoids the effect, when it can be written. */
  readonly value?: (args: readonly ts.Expression[]) => string | undefined;
  /** The change that remains when the value is written. */
  readonly kept?: string;
  /** The step that avoids the effect. */
  readonly step?: string;
}

/** The effects of a class, and the position of its props. */
export interface ClassEffects {
  readonly props: number;
  readonly effects: readonly Effect[];
}

const INTEGRATION: Effect = { text: 'its integration is replaced; the new one is created first' };
const RESPONSE: Effect = { text: 'its integration response is created' };
const ROLE: Effect = { text: 'its role is replaced' };
const REPLACED_PERMISSIONS = 'its permissions are replaced; the new ones are created first';
const PERMISSIONS: readonly Effect[] = [
  {
    text: 'the permissions of its routes are replaced with one for the function and the API',
    without: 'scopePermissionToRoute',
    value: () => 'true',
    kept: REPLACED_PERMISSIONS,
  },
  { text: REPLACED_PERMISSIONS, having: 'scopePermissionToRoute' },
];
const LINK: Effect = {
  text: 'the VPC link that addVpcLink created is replaced with one that has a security group',
  without: 'vpcLink',
  step: "pass vpcLink: new VpcLink(api, 'VpcLink-1', { vpc, securityGroups: [] }), one for each VPC of the API, numbered in the order of its routes",
};
const mapping = (within: string): Effect => ({
  text: 'its mapping gets another logical ID, and the service rejects the new one as a duplicate',
  within,
  without: 'overrideLogicalId',
  step: `add overrideLogicalId to ${within}, with the logical ID of the deployed AWS::ApiGatewayV2::ApiMapping, which cdk synth shows before the move`,
});
const accessLog = (format: string): Effect => ({
  text: 'the lines of its access log become JSON, so metric filters on the former lines match nothing',
  within: 'accessLogSettings',
  without: 'format',
  value: () => `'${format}'`,
});
const AUTO_DEPLOY: Effect = { text: 'it deploys automatically', without: 'autoDeploy' };
const AUTHORIZER_PERMISSION: Effect = {
  text: 'the permission of its function is replaced; the new one is created first',
};
const stage = (format: string): readonly Effect[] => [accessLog(format), mapping('domainMapping')];

/** The default formats of access logs of aws-cdk-lib. */
const REQUESTER = '$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime]';
const HTTP_LOG = `${REQUESTER} "$context.httpMethod $context.resourcePath $context.protocol" $context.status $context.responseLength $context.requestId`;
const WEBSOCKET_LOG = `${REQUESTER} "$context.eventType $context.routeKey $context.connectionId" $context.status $context.requestId`;

/** Returns a list with the app client that aws-cdk-lib creates in a pool that has a name. */
function addClient(pool: string | undefined): string | undefined {
  return pool !== undefined && /^[\w$.]+$/.test(pool) ? `[${pool}.addClient('UserPoolAuthorizerClient')]` : undefined;
}

/** The effects of each class, and of the method `addStage`; other classes have none. */
export const EFFECTS: { readonly [name: string]: ClassEffects } = {
  HttpAlbIntegration: { props: 2, effects: [INTEGRATION, LINK] },
  HttpNlbIntegration: { props: 2, effects: [INTEGRATION, LINK] },
  HttpServiceDiscoveryIntegration: { props: 2, effects: [INTEGRATION] },
  HttpLambdaIntegration: { props: 2, effects: [INTEGRATION, ...PERMISSIONS] },
  HttpUrlIntegration: { props: 2, effects: [INTEGRATION] },
  HttpEventBridgeIntegration: { props: 1, effects: [INTEGRATION, ROLE] },
  HttpSqsIntegration: { props: 1, effects: [INTEGRATION, ROLE] },
  HttpStepFunctionsIntegration: { props: 1, effects: [INTEGRATION, ROLE] },
  WebSocketAwsIntegration: { props: 1, effects: [INTEGRATION, RESPONSE] },
  WebSocketLambdaIntegration: { props: 2, effects: [INTEGRATION, ...PERMISSIONS] },
  WebSocketMockIntegration: { props: 1, effects: [INTEGRATION, RESPONSE] },
  HttpLambdaAuthorizer: { props: 2, effects: [AUTHORIZER_PERMISSION] },
  WebSocketLambdaAuthorizer: { props: 2, effects: [AUTHORIZER_PERMISSION] },
  HttpUserPoolAuthorizer: {
    props: 2,
    effects: [
      {
        text: 'the app client that it created is deleted',
        without: 'userPoolClients',
        value: ([, pool]) => addClient(pool?.getText()),
      },
    ],
  },
  VpcLink: {
    props: 2,
    effects: [
      { text: 'it is replaced, because it gets a security group', without: 'securityGroups', value: () => '[]' },
    ],
  },
  HttpApi: { props: 2, effects: [mapping('defaultDomainMapping')] },
  HttpStage: { props: 2, effects: [...stage(HTTP_LOG), AUTO_DEPLOY] },
  WebSocketStage: { props: 2, effects: [...stage(WEBSOCKET_LOG), AUTO_DEPLOY] },
  addStage: { props: 1, effects: stage(HTTP_LOG) },
};
