import type { CfnResource } from 'aws-cdk-lib/core';

// The mark that the packages set; this package depends on none of them.
const CLASS = Symbol.for('@apigwv2/contracts.class');
const FAKE = Symbol.for('apigwv2-testing.fake');

/** Marks a resource of a fake, which does not count for the surface of a package. */
export function markFake(resource: CfnResource): void {
  Object.defineProperty(resource, FAKE, { value: true });
}

/** Returns true for a resource of a construct of these packages: the resource or one of its scopes has a class mark. */
export function isMadeByPackage(resource: CfnResource): boolean {
  return !(FAKE in resource) && resource.node.scopes.some((scope) => CLASS in scope);
}
