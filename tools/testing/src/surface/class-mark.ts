import type { CfnResource } from 'aws-cdk-lib/core';

// By its mark, as the packages do: this package knows none of them.
const CLASS = Symbol.for('@apigwv2/contracts.class');
const FAKE = Symbol.for('apigwv2-testing.fake');

/** Marks a resource that a fake made: it says nothing about the surface of a package. */
export function markFake(resource: CfnResource): void {
  Object.defineProperty(resource, FAKE, { value: true });
}

/** Whether a resource was made by a construct of these packages: it, or a scope around it, carries a class mark. */
export function isMadeByPackage(resource: CfnResource): boolean {
  return !(FAKE in resource) && resource.node.scopes.some((scope) => CLASS in scope);
}
