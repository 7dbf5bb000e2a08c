import { UNKNOWN_PART } from '@apigwv2/spec';
import type { Value } from './value';

/** A string that a value may have. */
export interface Alternative {
  /** The string. */
  readonly text: string;
  /** The parameter whose default it rests on. @default - it is written out */
  readonly byDefaultOf?: string;
}

/** Returns the string of a value that is written out; undefined for any other. */
export function textOf(value: Value): string | undefined {
  return value.kind === 'literal' ? String(value.value) : undefined;
}

/** Returns the number of a value that is written out, also as a string; undefined for any other. */
export function numberOf(value: Value): number | undefined {
  const text = textOf(value)?.trim();
  const number = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isNaN(number) ? undefined : number;
}

/** Returns whether a value is `true`, written out as a boolean or as a string. */
export function isTrue(value: Value): boolean {
  return textOf(value) === 'true';
}

/** Returns the strings that a value may have, in either case of its conditions and with the default of a parameter. */
export function alternativesOf(value: Value): readonly Alternative[] {
  switch (value.kind) {
    case 'literal':
      return [{ text: String(value.value) }];
    case 'choice':
      return [...alternativesOf(value.whenTrue), ...alternativesOf(value.whenFalse)];
    case 'parameter':
      return value.default === undefined ? [] : [{ text: String(value.default), byDefaultOf: value.name }];
    default:
      return [];
  }
}

/**
 * Returns a string with `UNKNOWN_PART` of `@apigwv2/spec` for each part that is only known after deployment; undefined for a
 * value that is no string.
 */
export function patternOf(value: Value): string | undefined {
  switch (value.kind) {
    case 'literal':
      return String(value.value);
    case 'concatenation':
      return value.parts.map((part) => patternOf(part) ?? UNKNOWN_PART).join('');
    case 'list':
    case 'map':
    case 'none':
      return undefined;
    default:
      return UNKNOWN_PART;
  }
}
