import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { editDistance } from './edit-distance';

/** Whether an option decides who can reach an API, or something else. */
export type OptionKind = 'security' | 'other';

/** The kind of each option of some props. The compiler requires a new option here. */
export type OptionKinds<Props> = { readonly [option in keyof Props]-?: OptionKind };

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
 * Rejects an unknown option whose name is near to that of an option of the kind `security` that is not set: callers without
 * the compiler would publish what they meant to protect. Any other unknown option is ignored, because props may have more
 * members than this construct uses.
 *
 * @throws ApiDefinitionError `UnknownOption`
 */
export function rejectMisspeltOptions<Props extends object>(
  props: Props,
  kinds: OptionKinds<Props>,
  at: IConstruct,
): void {
  const unknown = Object.keys(props).filter((name) => !Object.hasOwn(kinds, name));
  if (unknown.length === 0) return;
  const unset = Object.entries(kinds).flatMap(([option, kind]) =>
    kind === 'security' && props[option as keyof Props] === undefined ? [option] : [],
  );
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
