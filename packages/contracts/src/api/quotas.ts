import { API_QUOTAS, type CountedOfApi } from '@apigwv2/spec';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnResource } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { atSynthesis } from '../construct-tree/at-synthesis';
import type { LiveMap } from '../construct-tree/live-map';
import { definitionError } from '../errors/definition-error';
import { type WarningId, warn } from '../errors/warning';
import { type ApiState, apiStateOf } from './api-state';
import type { Protocol } from './protocol';

/** The registered constructs of a kind; `type` tells the resources of bound targets apart. */
interface Count {
  readonly among: (state: ApiState) => LiveMap<unknown>;
  readonly type?: string;
  /** The warning about an adjustable quota. */
  readonly warning: WarningId;
}

const COUNTS: { readonly [counted in CountedOfApi]: Count } = {
  routes: { among: ({ routes }) => routes, warning: '@apigwv2/contracts:routesBeyondQuota' },
  integrations: {
    among: ({ bound }) => bound,
    type: 'AWS::ApiGatewayV2::Integration',
    warning: '@apigwv2/contracts:integrationsBeyondQuota',
  },
  authorizers: {
    among: ({ bound }) => bound,
    type: 'AWS::ApiGatewayV2::Authorizer',
    warning: '@apigwv2/contracts:authorizersBeyondQuota',
  },
  stages: { among: ({ stages }) => stages, warning: '@apigwv2/contracts:stagesBeyondQuota' },
};

/**
 * Checks, at synthesis, the quotas of an API against the constructs of this app, in all its stacks. Exceeding an
 * adjustable quota is a warning.
 *
 * @throws ApiDefinitionError `QuotaExceeded`
 */
export function checkQuotas(api: IApiRef & IConstruct, protocol: Protocol): void {
  atSynthesis(api, () => {
    for (const counted of Object.keys(COUNTS) as CountedOfApi[]) check(api, protocol, counted);
  });
}

function check(api: IApiRef & IConstruct, protocol: Protocol, counted: CountedOfApi): void {
  const { limit, adjustable } = API_QUOTAS[protocol][counted];
  const { among, type, warning } = COUNTS[counted];
  const constructs = among(apiStateOf(api));
  // Few APIs are near a quota, and finding each construct in the tree is expensive.
  if (constructs.capacity <= limit) return;
  const count = constructs.values((one) => type === undefined || typeOf(one as IConstruct) === type).length;
  if (count <= limit) return;
  const rule = `an API of protocol ${protocol} must have at most ${limit} ${counted}, got ${count}`;
  if (!adjustable) {
    throw definitionError('QuotaExceeded', `${rule}; share ${counted} between routes, or use two APIs`, api);
  }
  warn(
    api,
    warning,
    `${rule}, unless AWS has raised the quota of the account; request that and acknowledge this warning, or use two APIs`,
  );
}

function typeOf(scope: IConstruct): string | undefined {
  const resource = scope.node.tryFindChild('Resource');
  return CfnResource.isCfnResource(resource) ? resource.cfnResourceType : undefined;
}
