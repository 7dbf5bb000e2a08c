import type { Condition } from '../condition/condition';
import type { Value } from '../value/value';

/** The account and the Region of a stack, as far as they are known. */
export interface Environment {
  /** The account, of 12 digits. @default - not known */
  readonly account?: string;
  /** The Region, such as `eu-west-1`. @default - not known */
  readonly region?: string;
}

/** A line of a file. */
export interface SourceLine {
  /** The file. */
  readonly file: string;
  /** The line, from 1. */
  readonly line: number;
  /** The column, from 1. @default - the whole line */
  readonly column?: number;
}

/** The metadata that the CDK keeps of the constructs of a stack, by their paths. */
export type ConstructMetadata = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;

/** A resource of a template. */
export interface Resource {
  /** The template that has it. */
  readonly template: Template;
  /** The logical ID. */
  readonly logicalId: string;
  /** The type, such as `AWS::ApiGatewayV2::Route`. */
  readonly type: string;
  /** The condition under which it exists, with those of the stacks around it. */
  readonly condition: Condition;
  /** The logical IDs that it names in `DependsOn`. */
  readonly dependsOn: readonly string[];
  /** The `Metadata` of the resource, as it is written. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** The path of the construct, where the CDK has written it. @default - not known */
  readonly constructPath?: string;
  /** The line of the user's code that made it, where the CDK has written it. @default - not known */
  readonly createdAt?: SourceLine;
  /** The names of its properties. */
  readonly propertyNames: readonly string[];
  /**
   * Returns a property, or a member within one; a value of the kind `none` if it is absent.
   *
   * @param name the name of the property
   * @param path the names of members and the indexes of items within it
   */
  get(name: string, ...path: readonly (string | number)[]): Value;
}

/** A template of a stack. */
export interface Template {
  /** The file; relative to the folder that was read. */
  readonly file: string;
  /** The file, as it can be opened from the current folder. */
  readonly path: string;
  /** The name of the stack. @default - not known */
  readonly stackName?: string;
  /** The account and the Region of the stack. */
  readonly environment: Environment;
  /** The resources, by their logical IDs. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** The outputs, by their names. */
  readonly outputs: ReadonlyMap<string, Value>;
  /** The names of the outputs that the stack exports. */
  readonly exportedOutputs: ReadonlySet<string>;
  /** The names of the outputs that other templates read. */
  readonly imported: ReadonlySet<string>;
  /** Whether the template is that of a nested stack whose parent was read. */
  readonly isNested: boolean;
  /** The reason why the template may have resources that are not visible. @default - all are visible */
  readonly open?: string;
  /** The metadata of the constructs of its stack, by their paths, such as `/Shop/Api`. */
  readonly constructMetadata: ConstructMetadata;
  /** Whether the stack is inside a CDK `Stage`. */
  readonly insideStage: boolean;
  /** The text, for the lines of its resources. */
  readonly text: () => string;
}
