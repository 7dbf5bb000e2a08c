import { ruleIdOf } from '@apigwv2/spec';
import { Annotations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** The ID of a warning: the package that gives it, and the rule. */
export type WarningId = `@apigwv2/${string}:${string}`;

/** The metadata by which the guard rails see that a construct has warned of the same, or is exempt. */
const SAID = 'apigwv2:said';

/**
 * Adds a warning about a valid but suspicious definition, which ends with the address of its page below `node_modules`. Users
 * acknowledge it by its ID, with `Annotations.of(scope).acknowledgeWarning(id)`.
 */
export function warn(at: IConstruct, id: WarningId, message: string): void {
  const [packageName, rule = ''] = id.split(':');
  Annotations.of(at).addWarningV2(id, `${message}, see ${packageName}/docs/warnings/${rule}.md`);
  // Also of an acknowledged warning nothing else is left to read.
  exempt(at, ruleIdOf(rule));
}

/** Exempts a construct from a rule of the guard rails, because an option of the app has answered it. */
export function exempt(at: IConstruct, rule: string): void {
  at.node.addMetadata(SAID, rule, { stackTrace: false });
}
