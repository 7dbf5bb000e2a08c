import type { Member } from './member';
import { KIND } from './reflection';

/** What must hold of the reference: the paths of those for which it does not, with what is wrong. */
export type Law = (members: readonly Member[]) => readonly string[];

/** The names of interfaces that users fill in. */
const OPTIONS = /(Props|Options|Attributes|Settings|Changes)$/;
const PAGE = 'https://docs.aws.amazon.com/';
/** What no page of AWS is about. */
const OURS: readonly string[] = ['ApiDefinitionError', 'LiveMap'];

/** A constructor makes what its class says. */
export const everyMemberSaysWhatItIs: Law = (members) =>
  members.filter(({ kind, summary }) => kind !== KIND.constructor && summary === '').map(({ path }) => path);

export const everyOptionSaysItsDefault: Law = (members) =>
  members
    .filter(({ isOptional, of = '' }) => isOptional && OPTIONS.test(of))
    .filter((member) => member.tagged('@default').every((text) => text === ''))
    .map(({ path }) => path);

export const everyClassNamesItsPage: Law = (members) =>
  members
    .filter(({ kind, name }) => kind === KIND.class && !OURS.includes(name))
    .filter((member) => !member.tagged('@see').some((text) => text.includes(PAGE)))
    .map(({ path }) => path);

/** A number has no unit of its own, and a time has a type that does. */
export const everyTimeIsADuration: Law = (members) =>
  members
    .filter(({ name, type }) => /(timeout|ttl|age|duration|period)$/i.test(name) && type?.name === 'number')
    .map(({ path }) => path);

export const everyErrorIsOneThatExists: Law = (members) => {
  // A class whose constructor throws the same is no code.
  const codes = [...errorCodes(members), ...members.filter(({ kind }) => kind === KIND.class).map(({ name }) => name)];
  return members.flatMap((member) =>
    namedCodes(member)
      .filter((code) => !codes.includes(code))
      .map((code) => `${member.path}: ${code}`),
  );
};

export const everyErrorIsNamedWhereItIsThrown: Law = (members) => {
  const named = new Set(members.flatMap(namedCodes));
  return errorCodes(members).filter((code) => !named.has(code));
};

function namedCodes(member: Member): readonly string[] {
  return member
    .tagged('@throws')
    .flatMap((text) => [...text.matchAll(/`([A-Z][A-Za-z]+)`/g)].map(([, code]) => code as string));
}

function errorCodes(members: readonly Member[]): readonly string[] {
  const unions = members.filter(({ path }) => /^@apigwv2\/[\w-]+ \w*ErrorCode$/.test(path));
  return [...new Set(unions.flatMap(({ type }) => type?.types ?? []).map(({ value }) => `${value}`))];
}
