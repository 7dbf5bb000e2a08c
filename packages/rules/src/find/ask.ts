import { type Alternative, alternativesOf, type Part, patternOf, type Resource, type Value } from '@apigwv2/assembly';
import { type Problem, shown } from '@apigwv2/spec';
import type { Found } from './rule';

/** A part or a resource with a property that a rule asks about. */
type Asked = Part | Resource;

/**
 * Yields what is wrong with a string, in each case that the value may have. A finding that rests on the default of a
 * parameter is a warning that says so.
 *
 * @param property the path of the property, such as `CorsConfiguration.AllowOrigins`
 */
export function* brokenStrings(
  at: Asked,
  property: string,
  value: Value,
  problem: (text: string) => Problem | undefined,
): Iterable<Found> {
  for (const { text, byDefaultOf } of stringsOf(value)) {
    const broken = problem(text);
    if (broken === undefined) continue;
    const from = byDefaultOf === undefined ? '' : `, which is the default of the parameter ${byDefaultOf}`;
    yield {
      at,
      property,
      what: `${property} must ${broken.must}, got '${shown(text)}'${from}`,
      fix: broken.fix,
      ...(byDefaultOf !== undefined && { level: 'warning' as const }),
    };
  }
}

/** The strings that a value may have; of a concatenation the one with unknown parts. */
function stringsOf(value: Value): readonly Alternative[] {
  if (value.kind !== 'concatenation') return alternativesOf(value);
  const text = patternOf(value);
  return text === undefined ? [] : [{ text }];
}

/** Yields what is wrong with a property of a part. */
export function brokenProperty(
  at: Asked,
  property: string,
  problem: (text: string) => Problem | undefined,
): Iterable<Found> {
  return brokenStrings(at, property, at.get(...(property.split('.') as [string])), problem);
}
