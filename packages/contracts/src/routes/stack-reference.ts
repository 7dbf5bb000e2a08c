import type { Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** A reference from one stack to another that a route causes: to its API, or to a construct that a target uses. */
export interface StackReference {
  readonly from: Stack;
  readonly to: Stack;
  readonly key: string;
  /** The construct that a target of the route uses; absent for the API. */
  readonly used?: IConstruct;
}
