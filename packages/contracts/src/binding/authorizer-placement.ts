import { Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { outermostOf } from '../construct-tree/stack-path';
import { referencedConstructs } from './referenced-constructs';
import type { ITarget } from './target';

/** The place that an authorizer asks for: the stack of each route that uses it. */
export type AuthorizerPlacement = 'route';

/** An authorizer that may ask for a place. */
export interface PlacedTarget extends Pick<ITarget<never>, 'settings'> {
  readonly placement?: AuthorizerPlacement;
}

/**
 * Returns the stack of an authorizer: that of the API, as in aws-cdk-lib, so that its logical ID does not depend on its
 * routes. It is the stack of the route when the authorizer asks for it, when the API is imported, and when the settings of
 * the authorizer reference the stack of the route, because the stack of the API would then reference that of the route.
 */
export function authorizerStack(apiStack: Stack | undefined, target: PlacedTarget, route: IConstruct): Stack {
  const stack = Stack.of(route);
  if (apiStack === undefined || apiStack === stack || target.placement === 'route') return stack;
  const references = [...referencedConstructs(target.settings ?? target)].map((construct) => Stack.of(construct));
  return references.some((reference) => deploysWith(reference, stack, apiStack)) ? stack : apiStack;
}

/** Nested stacks are deployed with the outermost stack around them, so any of them makes the same references. */
function deploysWith(reference: Stack, stack: Stack, apiStack: Stack): boolean {
  if (reference === stack) return true;
  const outermost = outermostOf(stack);
  return outermostOf(reference) === outermost && outermostOf(apiStack) !== outermost;
}
