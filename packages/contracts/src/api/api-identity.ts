import { createHash } from 'node:crypto';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnResource, Reference, Stack, Token, Tokenization } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { fqnOf } from '../construct-tree/fqn';
import { pathInStage } from '../construct-tree/stack-path';

/** The identity of an API, the same for each of its views. */
export interface ApiIdentity {
  /** The ID of an imported API, or the path of its owner. */
  readonly key: string;
  /** The construct in this app that defines the API; absent for an imported one. */
  readonly owner?: IConstruct;
}

/**
 * Returns the identity of an API: its ID, or the construct that its ID refers to. So an API that is imported twice, or
 * imported next to its own definition, is one API. An ID that is a token without a construct, such as `Fn.importValue`,
 * is compared within its stack.
 */
export function apiIdentity(api: IApiRef): ApiIdentity {
  return identityOfId(api.apiRef.apiId, api);
}

/** Returns the identity of the API with an ID, as seen from a construct. */
export function identityOfId(apiId: string, at: IConstruct): ApiIdentity {
  if (!Token.isUnresolved(apiId)) return { key: apiId };
  const token = Tokenization.reverseString(apiId).firstToken;
  if (!Reference.isReference(token)) return { key: `${pathInStage(Stack.of(at))}-${digest(at, apiId)}` };
  const { target } = token;
  if (!CfnResource.isCfnResource(target) || target.cfnResourceType !== 'AWS::ApiGatewayV2::Api') {
    return { key: `${pathInStage(target)}.${token.displayName}` };
  }
  const owner = ownerOf(target);
  return { key: pathInStage(owner), owner };
}

/** Returns the construct of these packages around an L1, or the L1 itself, also when it is named `Resource` elsewhere. */
function ownerOf(l1: CfnResource): IConstruct {
  const { scope } = l1.node;
  return l1.node.id === 'Resource' && scope !== undefined && fqnOf(scope) !== undefined ? scope : l1;
}

function digest(at: IConstruct, apiId: string): string {
  const resolved = JSON.stringify(Stack.of(at).resolve(apiId));
  return createHash('sha256').update(resolved).digest('hex').slice(0, 8);
}
