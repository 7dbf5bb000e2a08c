import { type Kind, type OptionalKind, read } from './kind';
import { rejectMisspeltOptions } from './misspelt-option';
import { isObject } from './plain-kinds';

/** The names of the options of some props, of each alternative if they are a union. */
export type OptionName<Props> = Props extends unknown ? keyof Props : never;

/** Whether an option can be absent: it is optional in one of the alternatives of some props, or missing there. */
export type IsOptional<Props, Option> = Props extends unknown
  ? Option extends keyof Props
    ? undefined extends Props[Option]
      ? true
      : never
    : true
  : never;

/** The kind of each option of some props. The compiler requires a new option here. */
export type OptionKinds<Props> = {
  readonly [option in OptionName<Props>]-?: true extends IsOptional<Props, option> ? OptionalKind : Kind;
};

/** The kind of an object that has options. */
export interface OptionsKind<Props> extends Kind {
  /** The kind of each option. */
  readonly kinds: OptionKinds<Props>;
}

/**
 * Returns the kind of an object that has options. Others are ignored, because props may have more members than their reader
 * uses; a misspelt name of one of the options that decide who can reach an API is rejected.
 *
 * @param security the options that decide who can reach an API
 */
export function options<Props>(
  kinds: OptionKinds<Props>,
  security: readonly (OptionName<Props> & string)[] = [],
): OptionsKind<Props> {
  const entries = Object.entries<Kind>(kinds);
  const names = Object.keys(kinds);
  return {
    kinds,
    name: 'an object',
    matches: isObject,
    fix: () => `write { ${names[0]}: … }`,
    within: (value, option, at) => {
      const given = value as Readonly<Record<string, unknown>>;
      const prefix = option === ROOT ? '' : `${option}.`;
      const known = entries
        .map(([name, kind]) => [name, read(kind, given[name], `${prefix}${name}`, at)] as const)
        .filter(([name, one]) => one !== given[name]);
      rejectMisspeltOptions(given, names, security, at);
      return known.length === 0 ? value : { ...given, ...Object.fromEntries(known) };
    },
  };
}

/** The name of the object whose options are named without a prefix. */
export const ROOT = 'props';
