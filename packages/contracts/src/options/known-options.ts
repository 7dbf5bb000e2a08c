import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { describeValue } from './describe-value';

/**
 * Returns the options of a grant, for callers without the compiler: a value that is no object, or a misspelt option, would
 * grant everything.
 *
 * @param of the function that has the options
 * @throws ApiDefinitionError `UnknownOption`
 */
export function knownOptions<Options extends object>(
  of: string,
  options: Options | null | undefined,
  names: readonly (keyof Options & string)[],
  at: IConstruct,
): Options {
  const given = options ?? ({} as Options);
  const isObject = typeof given === 'object' && !Array.isArray(given);
  const unknown = isObject
    ? Object.keys(given).find((name) => !names.some((known) => known === name))
    : describeValue(given);
  if (unknown === undefined) return given;
  throw definitionError(
    'UnknownOption',
    `the options of ${of} must be an object with ${names.join(', ')}, each optional, got ${unknown}; correct the name, or write { ${names[0]}: … }`,
    at,
  );
}
