import { Stack, Stage } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** Returns the path of a construct below its CDK Stage, which is the same whether or not an app uses Stages. */
export function pathInStage(of: IConstruct): string {
  return pathBelow(Stage.of(of) ?? of.node.root, of);
}

/** Returns the path of a construct relative to another: below the stack when both are in it, else below the CDK Stage. */
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

/** Returns the outermost stack around a nested stack, or the stack itself. */
export function outermostOf(stack: Stack): Stack {
  return stack.nestedStackParent === undefined ? stack : outermostOf(stack.nestedStackParent);
}

/** Returns whether a construct is in its tree: `tryRemoveChild` removes one without a notification. */
export function isInTree(construct: IConstruct): boolean {
  const { scope, id } = construct.node;
  return scope === undefined || (scope.node.tryFindChild(id) === construct && isInTree(scope));
}
