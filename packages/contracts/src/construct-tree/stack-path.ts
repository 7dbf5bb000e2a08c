import { Stack, Stage } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** The path of a construct below its CDK Stage: the same whether or not the app is wrapped into a Stage. */
export function pathInStage(of: IConstruct): string {
  return pathBelow(Stage.of(of) ?? of.node.root, of);
}

/** The path of a construct as seen from a place: below the stack when both are in it, else below the CDK Stage. */
export function pathSeenFrom(place: IConstruct, of: IConstruct): string {
  const stack = Stack.of(of);
  return Stack.of(place) === stack ? pathBelow(stack, of) : `of-${pathInStage(of)}`;
}

function pathBelow(top: IConstruct, of: IConstruct): string {
  const scopes = of.node.scopes;
  return scopes
    .slice(scopes.indexOf(top) + 1)
    .map((scope) => scope.node.id)
    .join('/');
}

/** The stack that a nested stack is deployed with, or the stack itself. */
export function outermostOf(stack: Stack): Stack {
  return stack.nestedStackParent === undefined ? stack : outermostOf(stack.nestedStackParent);
}

/** Whether a construct still hangs in its tree: `tryRemoveChild` takes it out without telling it. */
export function isInTree(construct: IConstruct): boolean {
  const { scope, id } = construct.node;
  return scope === undefined || (scope.node.tryFindChild(id) === construct && isInTree(scope));
}
