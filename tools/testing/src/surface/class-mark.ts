import { CfnResource, Stack, Stage } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

const FAKE = Symbol.for('apigwv2-testing.fake');

/** Marks a resource that a fake made: it says nothing about the surface of a package. */
export function markFake(resource: CfnResource): void {
  Object.defineProperty(resource, FAKE, { value: true });
}

function isMark(key: symbol): boolean {
  return Symbol.keyFor(key)?.startsWith('@apigwv2/') ?? false;
}

function marksOf(value: object): symbol[] {
  const prototype: object | null = Object.getPrototypeOf(value);
  return [...Object.getOwnPropertySymbols(value), ...(prototype === null ? [] : marksOf(prototype))].filter(isMark);
}

// A bare L1, a stack or a stage can carry records that a package keeps on it, which do not make it the package's own.
function carriesMark(construct: IConstruct): boolean {
  if (Stack.isStack(construct) || Stage.isStage(construct)) return false;
  return marksOf(CfnResource.isCfnResource(construct) ? Object.getPrototypeOf(construct) : construct).length > 0;
}

/** Whether a resource was made by a construct of these packages: it, or a scope around it, carries a class mark. */
export function isMadeByPackage(resource: CfnResource): boolean {
  return !(FAKE in resource) && resource.node.scopes.some(carriesMark);
}
