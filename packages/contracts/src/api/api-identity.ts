import { createHash } from 'node:crypto';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnResource, Reference, Stack, Token, Tokenization } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { fqnOf } from '../construct-tree/fqn';
import { pathInStage } from '../construct-tree/stack-path';

/** What an API is, whichever object stands for it. */
export interface ApiIdentity {
  /** The id of an imported API, or the path of the construct that owns it. */
  readonly key: string;
  /** The construct in this app that makes the API; absent for an imported one. */
  readonly owner?: IConstruct;
}

/**
 * Finds out what API a reference stands for: by its id, or by the construct that its id points at. So an API that is
 * imported twice, or imported next to its own definition, is one API. An id that is a token but points at no
 * construct, such as `Fn.importValue`, counts within its stack.
 */
export function apiIdentity(api: IApiRef): ApiIdentity {
  return identityOfId(api.apiRef.apiId, api);
}

/** What API an id stands for, where a construct says it. */
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

/** The construct of ours around an L1, or the L1 itself: an L1 called `Resource` does not make its container ours. */
function ownerOf(l1: CfnResource): IConstruct {
  const { scope } = l1.node;
  return l1.node.id === 'Resource' && scope !== undefined && fqnOf(scope) !== undefined ? scope : l1;
}

function digest(at: IConstruct, apiId: string): string {
  const resolved = JSON.stringify(Stack.of(at).resolve(apiId));
  return createHash('sha256').update(resolved).digest('hex').slice(0, 8);
}
