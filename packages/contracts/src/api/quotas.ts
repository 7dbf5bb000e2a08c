import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnResource } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { isInTree } from '../construct-tree/stack-path';
import { routesOf } from '../deployment/stage-reach';
import { ApiDefinitionError } from '../errors/api-definition-error';
import { warn } from '../errors/warning';
import { type ApiRecord, apiRecord } from './api-state';
import type { Protocol } from './protocol';
import { stagesOf } from './stages-of';

/** How many of something an API may have. */
interface Quota {
  readonly most: number;
  /** Whether AWS raises it for an account that asks. */
  readonly raisable: boolean;
}

type Counted = 'routes' | 'integrations' | 'authorizers' | 'stages';

const ROUTES = { most: 300, raisable: true };
const AUTHORIZERS = { most: 10, raisable: true };
const STAGES = { most: 10, raisable: true };

/**
 * What the service allows an API.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html
 */
const QUOTAS: { readonly [protocol in Protocol]: { readonly [counted in Counted]: Quota } } = {
  HTTP: {
    routes: ROUTES,
    integrations: { most: 300, raisable: false },
    authorizers: AUTHORIZERS,
    stages: STAGES,
  },
  WEBSOCKET: {
    routes: ROUTES,
    integrations: { most: 300, raisable: true },
    authorizers: AUTHORIZERS,
    stages: STAGES,
  },
};

/**
 * Checks, at synthesis, that an API has no more of anything than the service allows: what AWS raises on request is a
 * warning. Counted is what this app makes, in all its stacks.
 *
 * @throws ApiDefinitionError `QuotaExceeded`
 */
export function checkQuotas(api: IApiRef & IConstruct, protocol: Protocol): void {
  api.node.addValidation({
    validate: () => {
      for (const what of Object.keys(COUNTS) as Counted[]) {
        const { remembered, inTree } = COUNTS[what];
        // Few APIs come near a quota, and looking for each route in the tree is dear.
        if (remembered(apiRecord(api)) > QUOTAS[protocol][what].most) check(api, protocol, what, inTree(api));
      }
      return [];
    },
  });
}

/** How many an API was ever given, some of which may have left the tree, and how many it has. */
interface Count {
  remembered(record: ApiRecord): number;
  inTree(api: IApiRef): number;
}

const COUNTS: { readonly [counted in Counted]: Count } = {
  routes: { remembered: ({ routes }) => routes.size, inTree: (api) => routesOf(api).length },
  integrations: { remembered: ({ bound }) => bound.size, inTree: boundOf('AWS::ApiGatewayV2::Integration') },
  authorizers: { remembered: ({ bound }) => bound.size, inTree: boundOf('AWS::ApiGatewayV2::Authorizer') },
  stages: { remembered: ({ stages }) => stages.size, inTree: (api) => stagesOf(api).size },
};

function boundOf(type: string): (api: IApiRef) => number {
  return (api) =>
    [...apiRecord(api).bound]
      .filter(isInTree)
      .map((scope) => scope.node.tryFindChild('Resource'))
      .filter((one) => one && CfnResource.isCfnResource(one) && one.cfnResourceType === type).length;
}

function check(api: IConstruct, protocol: Protocol, what: Counted, count: number): void {
  const { most, raisable } = QUOTAS[protocol][what];
  if (count <= most) return;
  const found = `an API of protocol ${protocol} may have ${most} ${what}, and this one has ${count}`;
  if (!raisable) {
    throw new ApiDefinitionError(
      'QuotaExceeded',
      `${found}; let routes share ${what}, or spread them over two APIs`,
      api,
    );
  }
  warn(
    api,
    `@apigwv2/contracts:${what}BeyondQuota`,
    `${found}; ask AWS to raise the quota of the account, and acknowledge this once it is, or spread them over two APIs`,
  );
}
