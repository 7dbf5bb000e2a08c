import { definitionError } from '../errors/definition-error';
import { editDistance } from './edit-distance';
import type { Place } from './kind';

/** The greatest distance of a misspelt name: a letter too many, too few or wrong, twice. */
const NEAR = 2;

/** The options that L1s and other tools have under another name, by that name in lower case. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    authorization: 'authorizer',
    authorizationType: 'authorizer',
    authorizerId: 'authorizer',
    defaultAuthorization: 'defaultAuthorizer',
    requireApiKey: 'apiKeyRequired',
    requireAuth: 'requireAuthorization',
    requireAuthentication: 'requireAuthorization',
    requireAuthorizer: 'requireAuthorization',
  }).map(([name, option]) => [name.toLowerCase(), option]),
);

/**
 * Rejects an unknown option whose name is near to that of a security option that is not set: callers without the compiler
 * would publish what they meant to protect. Any other unknown option is ignored.
 *
 * @param known the names of all options
 * @param security the names of the options that decide who can reach an API
 * @throws ApiDefinitionError `UnknownOption`
 */
export function rejectMisspeltOptions(
  props: Readonly<Record<string, unknown>>,
  known: readonly string[],
  security: readonly string[],
  at: Place,
): void {
  if (security.length === 0) return;
  const unknown = Object.keys(props).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const unset = security.filter((option) => props[option] === undefined);
  for (const name of unknown) {
    const meant = nearest(name, unset);
    if (meant === undefined) continue;
    throw definitionError(
      'UnknownOption',
      `an option that decides who can reach an API must be spelled as documented, got '${name}'; write ${meant}, or remove it`,
      at,
    );
  }
}

/** Returns the option that a name may stand for, by British spelling, by another tool's name, or by the least distance. */
function nearest(name: string, options: readonly string[]): string | undefined {
  const plain = comparable(name);
  const other = OTHER_NAMES.get(plain);
  if (other !== undefined && options.includes(other)) return other;
  const [first] = options
    .map((option) => ({ option, distance: editDistance(plain, option.toLowerCase()) }))
    .filter(({ distance }) => distance <= NEAR)
    .sort((one, another) => one.distance - another.distance);
  return first?.option;
}

function comparable(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replaceAll('authoris', 'authoriz');
}
