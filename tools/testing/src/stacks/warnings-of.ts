import { Stage } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** A warning in the construct tree. */
export interface Warning {
  /** What it is acknowledged by; absent for a warning that cannot be. */
  readonly id?: string;
  readonly message: string;
  /** The construct that it is about. */
  readonly path: string;
}

/** The warnings of a construct and everything below it. Synthesizes the app, since some come as late as that. */
export function warningsOf(construct: IConstruct): Warning[] {
  Stage.of(construct)?.synth();
  return construct.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === 'aws:cdk:warning')
      .map(({ data }) => {
        const [, message = '', id] = /^([\s\S]*?)(?: \[ack: (.*)\])?$/.exec(String(data)) ?? [];
        return { id, message, path: node.path };
      }),
  );
}
