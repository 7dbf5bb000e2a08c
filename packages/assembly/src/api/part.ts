import type { Condition } from '../condition/condition';
import type { Resource } from '../model/template';
import { step } from '../value/step';
import { NONE, type Value } from '../value/value';

/** A part of an API: a resource, or a part of the OpenAPI document of one, with the names of CloudFormation. */
export interface Part {
  /** The resource that has it. */
  readonly resource: Resource;
  /** The condition under which it exists. */
  readonly condition: Condition;
  /** Returns a property by its name in CloudFormation. */
  get(name: string, ...path: readonly (string | number)[]): Value;
  /** Returns the path of a property in the resource, such as `RouteKey` or `Body.paths./books.get`. */
  at(name?: string): string;
}

/** Returns a resource as a part. */
export function partOf(resource: Resource): Part {
  return {
    resource,
    condition: resource.condition,
    get: (name, ...path) => resource.get(name, ...path),
    at: (name = '') => name,
  };
}

/** A part of an OpenAPI document. */
export interface DocumentPart {
  readonly resource: Resource;
  readonly condition: Condition;
  /** The path of the part in the resource. */
  readonly path: string;
  /** The properties by their names in CloudFormation. */
  readonly values: Readonly<Record<string, Value>>;
  /** The names of the properties in the document, where they differ. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Returns a part of an OpenAPI document, or of an API with properties for one route, as a part. */
export function documentPart({ resource, condition, path, values, names = {} }: DocumentPart): Part {
  return {
    resource,
    condition,
    get: (name, ...rest) => rest.reduce<Value>(step, values[name] ?? NONE),
    at: (name) => [path, name === undefined ? '' : (names[name] ?? name)].filter((one) => one !== '').join('.'),
  };
}
