import { Annotations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** The id of a warning: which package gives it, and the rule it stands for. */
export type WarningId = `@apigwv2/${string}:${string}`;

/**
 * Adds a warning about something legal but suspicious. It is acknowledged by its id, with
 * `Annotations.of(scope).acknowledgeWarning(id)`.
 */
export function warn(at: IConstruct, id: WarningId, message: string): void {
  Annotations.of(at).addWarningV2(id, message);
}
