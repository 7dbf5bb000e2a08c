import type { Condition } from '../condition/condition';
import type { Environment } from '../model/template';
import type { Value } from '../value/value';

/** An object of a template, as it is parsed. */
export type Raw = Readonly<Record<string, unknown>>;

/** The names that the expressions of a template refer to. */
export interface Scope {
  readonly file: string;
  readonly stackName?: string;
  readonly environment: Environment;
  /** Returns the type of a resource; undefined if the template has none of that logical ID. */
  typeOf(logicalId: string): string | undefined;
  /** Returns the value of a parameter; undefined if the template has none of that name. */
  parameter(name: string): Value | undefined;
  /** Returns the condition of that name. */
  condition(name: string): Condition;
  /** Returns an entry of the mappings of the template. */
  mapping(name: string, first: string, second: string): unknown;
  /** Returns the output of a nested stack that was read. */
  nestedOutput(logicalId: string, output: string): Value | undefined;
  /** Returns the value that another stack exports. */
  exported(name: string): Value | undefined;
  /** Returns the output of another stack. */
  outputOf(stackName: string, output: string, region: string | undefined): Value | undefined;
  /** Resolves a part of an expression. */
  resolve(raw: unknown): Value;
}

/** Returns whether a parsed value is an object. */
export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns a member of an object that the template itself has. */
export function own(raw: Raw, name: string): unknown {
  return Object.hasOwn(raw, name) ? raw[name] : undefined;
}

/** Returns the value of an expression that the templates do not tell. */
export function unknownOf(raw: unknown, { file }: Scope): Value {
  return { kind: 'unknown', expression: `${file}#${JSON.stringify(raw)}` };
}
