import type { Member } from './member';
import { KIND } from './reflection';

/** A rule of the reference: returns the paths of the members that break it. */
type Rule = (members: readonly Member[]) => readonly string[];

/** The names of interfaces whose properties are options. */
const OPTIONS = /(Props|Options|Attributes|Settings|Changes)$/;
const PAGE = 'https://docs.aws.amazon.com/';
/** Classes of concepts that AWS does not have. */
const WITHOUT_PAGE: readonly string[] = ['ApiDefinitionError', 'LiveMap', 'ReadError'];

/** The rules that typedoc does not have, or has for more than the members of classes and interfaces, by their names. */
export const RULES: Readonly<Record<string, Rule>> = {
  // The documentation of a class is that of its constructor.
  'describes every member': pathsOf(({ kind, summary }) => kind !== KIND.constructor && summary === ''),
  'names the default of every option': pathsOf(
    ({ isOptional, of = '', tagged }) =>
      isOptional && OPTIONS.test(of) && tagged('@default').every((content) => content === ''),
  ),
  'names the AWS page of every class': pathsOf(
    ({ kind, name, tagged }) =>
      kind === KIND.class && !WITHOUT_PAGE.includes(name) && !tagged('@see').some((content) => content.includes(PAGE)),
  ),
  // A number has no unit.
  'has a Duration for every time': pathsOf(
    ({ name, type }) => /(timeout|ttl|age|duration|period)$/i.test(name) && type?.name === 'number',
  ),
  'names errors that exist': (members) => {
    // "As the constructor of `HttpApi`" is not an error code.
    const classes = members.filter(({ kind }) => kind === KIND.class).map(({ name }) => name);
    const known = new Set([...errorCodes(members), ...classes]);
    return members.flatMap((member) =>
      namedCodes(member)
        .filter((code) => !known.has(code))
        .map((code) => `${member.path}: ${code}`),
    );
  },
  'names every error where it is thrown': (members) => {
    const named = new Set(members.flatMap(namedCodes));
    return errorCodes(members).filter((code) => !named.has(code));
  },
};

function pathsOf(breaks: (member: Member) => boolean): Rule {
  return (members) => members.filter(breaks).map(({ path }) => path);
}

function namedCodes({ tagged }: Member): readonly string[] {
  return tagged('@throws').flatMap((content) =>
    [...content.matchAll(/`([A-Z][A-Za-z]+)`/g)].map(([, code = '']) => code),
  );
}

function errorCodes(members: readonly Member[]): readonly string[] {
  const unions = members.filter(({ path }) => /^@apigwv2\/[\w-]+ \w*ErrorCode$/.test(path));
  // A package with one code has a literal in place of a union.
  return [...new Set(unions.flatMap(({ type }) => type?.types ?? type ?? []).map(({ value }) => `${value}`))];
}
