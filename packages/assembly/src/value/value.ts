import type { Condition } from '../condition/condition';

/** A value that is written out. */
export interface Literal {
  /** The kind of value. */
  readonly kind: 'literal';
  /** The string, the number or the boolean, as it is written. */
  readonly value: string | number | boolean;
}

/** A value of a resource that is only known after deployment, or its return value of `Ref`. */
export interface Reference {
  /** The kind of value. */
  readonly kind: 'reference';
  /** The file of the template that has the resource. */
  readonly template: string;
  /** The logical ID of the resource. */
  readonly logicalId: string;
  /** The type of the resource, such as `AWS::ApiGatewayV2::Api`. */
  readonly type: string;
  /** The attribute; `Ref` for the return value of `Ref`. */
  readonly attribute: string;
}

/** Strings one after the other. */
export interface Concatenation {
  /** The kind of value. */
  readonly kind: 'concatenation';
  /** The strings, at least two. */
  readonly parts: readonly Value[];
}

/** A list. */
export interface List {
  /** The kind of value. */
  readonly kind: 'list';
  /** The items; an item of the kind `none` is absent. */
  readonly items: readonly Value[];
}

/** A map. */
export interface ValueMap {
  /** The kind of value. */
  readonly kind: 'map';
  /** The members by their names; a member of the kind `none` is absent. */
  readonly entries: ReadonlyMap<string, Value>;
}

/** One of two values. */
export interface Choice {
  /** The kind of value. */
  readonly kind: 'choice';
  /** The condition that decides. */
  readonly condition: Condition;
  /** The value if the condition holds. */
  readonly whenTrue: Value;
  /** The value if the condition does not hold. */
  readonly whenFalse: Value;
}

/** A parameter of a template that the deployment gives. */
export interface Parameter {
  /** The kind of value. */
  readonly kind: 'parameter';
  /** The file of the template that declares it. */
  readonly template: string;
  /** The name. */
  readonly name: string;
  /** The default in the template. @default - the deployment must give a value */
  readonly default?: string | number | boolean;
}

/** A pseudo parameter, such as `AWS::Region`. */
export interface Pseudo {
  /** The kind of value. */
  readonly kind: 'pseudo';
  /** The name, such as `AWS::Region`. */
  readonly name: string;
  /** The file of the template, for one that differs between stacks, such as `AWS::StackName`. @default - equal in all templates */
  readonly template?: string;
}

/** A value that the templates do not tell. */
export interface Unknown {
  /** The kind of value. */
  readonly kind: 'unknown';
  /** The expression; two equal ones have the same value. */
  readonly expression: string;
}

/** An absent value, and `AWS::NoValue`. */
export interface None {
  /** The kind of value. */
  readonly kind: 'none';
}

/** A value of a template, with what is only known after deployment kept as a reference. */
export type Value =
  | Literal
  | Reference
  | Concatenation
  | List
  | ValueMap
  | Choice
  | Parameter
  | Pseudo
  | Unknown
  | None;

/** The absent value. */
export const NONE: None = { kind: 'none' };

/** Returns a value that is written out. */
export function literal(value: string | number | boolean): Literal {
  return { kind: 'literal', value };
}

/** Returns strings one after the other as one value: neighboring literals become one. */
export function concatenate(parts: readonly Value[]): Value {
  const joined: Value[] = [];
  for (const part of parts.flatMap((one) => (one.kind === 'concatenation' ? one.parts : [one]))) {
    const last = joined.at(-1);
    if (part.kind === 'literal' && last?.kind === 'literal') {
      joined[joined.length - 1] = literal(`${last.value}${part.value}`);
    } else if (part.kind !== 'none' && !(part.kind === 'literal' && part.value === '')) {
      joined.push(part);
    }
  }
  const [first, second] = joined;
  if (first === undefined) return literal('');
  if (second === undefined) return first.kind === 'literal' ? literal(String(first.value)) : first;
  return { kind: 'concatenation', parts: joined };
}
