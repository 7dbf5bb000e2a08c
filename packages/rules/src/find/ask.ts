import { type Alternative, alternativesOf, type Part, patternOf, type Resource, type Value } from '@apigwv2/assembly';
import { type Problem, shown } from '@apigwv2/spec';
import type { Found } from './rule';

/** A part or a resource with a property that a rule asks about. */
type Asked = Part | Resource;

/** Returns what is wrong with a string. */
type Check = (text: string) => Problem | undefined;

/**
 * Yields what is wrong with a string, in each case that the value may have. A finding that rests on the default of a
 * parameter is a warning that says so.
 *
 * @param property the path of the property, such as `CorsConfiguration.AllowOrigins`
 */
export function brokenStrings(at: Asked, property: string, value: Value, problem: Check): Iterable<Found> {
  return broken(at, property, alternativesOf(value), problem);
}

/** Yields what is wrong with a property of a part. */
export function brokenProperty(at: Asked, property: string, problem: Check): Iterable<Found> {
  return brokenStrings(at, property, propertyValue(at, property), problem);
}

/** Yields what is wrong with a string, also with one that has `UNKNOWN_PART`, which the check must expect. */
export function brokenPatterns(at: Asked, property: string, value: Value, problem: Check): Iterable<Found> {
  const text = value.kind === 'concatenation' ? patternOf(value) : undefined;
  return broken(at, property, text === undefined ? alternativesOf(value) : [{ text }], problem);
}

/** Returns the value of a property of a part, by its path. */
export function propertyValue(at: Asked, property: string): Value {
  return at.get(...(property.split('.') as [string]));
}

function* broken(at: Asked, property: string, texts: readonly Alternative[], problem: Check): Iterable<Found> {
  for (const { text, byDefaultOf } of texts) {
    const found = problem(text);
    if (found === undefined) continue;
    const from = byDefaultOf === undefined ? '' : `, which is the default of the parameter ${byDefaultOf}`;
    yield {
      at,
      property,
      what: `${property} must ${found.must}, got '${shown(text)}'${from}`,
      fix: found.fix,
      ...(byDefaultOf !== undefined && { level: 'warning' as const }),
    };
  }
}
