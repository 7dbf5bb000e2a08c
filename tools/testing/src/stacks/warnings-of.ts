import { Stage } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { withoutPage } from '../page-address';

/** A warning in the construct tree. */
export interface Warning {
  /** The ID that acknowledges the warning. @default - it cannot be acknowledged */
  readonly id?: string;
  /** The message, without the address of its page. */
  readonly message: string;
  /** The path of the construct. */
  readonly path: string;
}

/** Synthesizes the app, where some warnings are added, and returns the warnings of a construct and its descendants. */
export function warningsOf(construct: IConstruct): Warning[] {
  Stage.of(construct)?.synth();
  return construct.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === 'aws:cdk:warning')
      .map(({ data }) => {
        const [, message = '', id] = /^([\s\S]*?)(?: \[ack: (.*)\])?$/.exec(String(data)) ?? [];
        return { id, message: withoutPage(message), path: node.path };
      }),
  );
}
