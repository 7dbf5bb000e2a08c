import { isObject, type Json } from './json';

/** A change of a template. */
export interface Mutation {
  /** The type of the resource, the property without indexes, and the change. */
  readonly what: string;
  readonly template: object;
}

type Path = readonly (string | number)[];

/** The deepest property that is mutated on its own, below `Properties`. */
const DEPTH = 5;

/** A string that a property of an enumeration or a grammar may have: no sentence, no ARN and no policy. */
const WORD = /^[\w$./{}+ :-]{1,40}$/;

/** Returns the mutations of a template: each property deleted or misspelt, each resource twice, each protocol swapped. */
export function mutationsOf(template: object): readonly Mutation[] {
  const resources = Object.entries((template as { Resources: Record<string, Json> }).Resources);
  return resources.flatMap(([logicalId, resource]) => {
    if (!isObject(resource) || !isObject(resource['Properties'])) return [];
    const ofApi = String(resource['Type']).startsWith('AWS::ApiGatewayV2::');
    return [
      ...pathsIn(resource['Properties']).flatMap(({ path, value }) =>
        mutationsAt(template, logicalId, String(resource['Type']), path, value),
      ),
      ...(ofApi ? [{ what: `${resource['Type']}, twice`, template: twice(template, logicalId, resource) }] : []),
    ];
  });
}

function mutationsAt(template: object, logicalId: string, type: string, path: Path, value: Json): readonly Mutation[] {
  const at: Path = ['Resources', logicalId, 'Properties', ...path];
  const name = `${type} ${path.filter((one) => typeof one === 'string').join('.')},`;
  const deleted = { what: `${name} deleted`, template: changed(template, at, undefined) };
  if (typeof value !== 'string' || !WORD.test(value)) return [deleted];
  const swapped = { HTTP: 'WEBSOCKET', WEBSOCKET: 'HTTP' }[value];
  return [
    deleted,
    { what: `${name} misspelt`, template: changed(template, at, misspelt(value)) },
    ...(path.join() === 'ProtocolType' && swapped !== undefined
      ? [{ what: `${name} swapped`, template: changed(template, at, swapped) }]
      : []),
  ];
}

/** The last letter is doubled, which is the mistake that a reader overlooks. */
function misspelt(value: string): string {
  return `${value}${value.slice(-1)}`;
}

function twice(template: object, logicalId: string, resource: Json): object {
  return changed(template, ['Resources', `${logicalId}Twin`], resource);
}

/** Returns the members of objects and lists, without the inside of references. */
function pathsIn(value: Json, path: Path = []): readonly { readonly path: Path; readonly value: Json }[] {
  const below = path.length < DEPTH && !isReference(value) ? membersOf(value) : [];
  return [
    ...(path.length > 0 ? [{ path, value }] : []),
    ...below.flatMap(([name, member]) => pathsIn(member, [...path, name])),
  ];
}

function membersOf(value: Json): readonly (readonly [string | number, Json])[] {
  if (Array.isArray(value)) return value.map((item, index) => [index, item] as const);
  return isObject(value) ? Object.entries(value) : [];
}

function isReference(value: Json): boolean {
  return isObject(value) && Object.keys(value).some((name) => name === 'Ref' || name.startsWith('Fn::'));
}

function changed(value: Json | object, [name, ...rest]: Path, to: Json | undefined): object {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (index !== name ? [item] : inside(item, rest, to)));
  }
  const given = value as Record<string, Json>;
  const { [String(name)]: old, ...others } = given;
  const [made] = inside(old, rest, to);
  if (made === undefined) return others;
  // The order of the resources stays, because a rule names the later of two.
  return String(name) in given
    ? Object.fromEntries(Object.entries(given).map(([key, own]) => [key, key === String(name) ? made : own]))
    : { ...given, [String(name)]: made };
}

function inside(old: Json | undefined, rest: Path, to: Json | undefined): readonly (Json | object)[] {
  if (rest.length > 0) return [changed(old ?? {}, rest, to)];
  return to === undefined ? [] : [to];
}
