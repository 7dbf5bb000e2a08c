import { literal, NONE, type Value } from '../value/value';
import { resolveFindInMap, resolveGetAtt, resolveImport, resolveRef, resolveStackOutput } from './references';
import { isRaw, type Raw, type Scope, unknownOf } from './scope';
import { resolveJoin, resolveSelect, resolveSplit } from './strings';
import { resolveSub } from './substitute';

/** The functions whose values the templates tell. `Fn::Base64`, `Fn::Cidr`, `Fn::GetAZs` and the like are unknown. */
const FUNCTIONS: { readonly [name: string]: (argument: unknown, scope: Scope) => Value } = {
  Ref: resolveRef,
  'Fn::FindInMap': resolveFindInMap,
  'Fn::GetAtt': resolveGetAtt,
  'Fn::GetStackOutput': resolveStackOutput,
  'Fn::If': resolveIf,
  'Fn::ImportValue': resolveImport,
  'Fn::Join': resolveJoin,
  'Fn::Select': resolveSelect,
  'Fn::Split': resolveSplit,
  'Fn::Sub': resolveSub,
};

/** Resolves an expression of a template to a value. */
export function resolve(raw: unknown, scope: Scope): Value {
  if (raw === null || raw === undefined) return NONE;
  if (Array.isArray(raw)) return { kind: 'list', items: raw.map((item) => resolve(item, scope)) };
  if (!isRaw(raw)) return literal(raw as string | number | boolean);
  const names = Object.keys(raw);
  const [name = ''] = names;
  if (names.length > 1 || !(name === 'Ref' || name.startsWith('Fn::'))) return resolveMap(raw, scope);
  return FUNCTIONS[name]?.(raw[name], scope) ?? unknownOf(raw, scope);
}

/** Returns whether a key of a map stands for members that are not visible. */
export function addsMembers(name: string): boolean {
  return name === 'Fn::Transform' || name.startsWith('Fn::ForEach::');
}

function resolveMap(raw: Raw, scope: Scope): Value {
  // CloudFormation puts the members of the result of a transform or of a loop beside the others.
  if (Object.keys(raw).some(addsMembers)) return unknownOf(raw, scope);
  return { kind: 'map', entries: new Map(Object.entries(raw).map(([name, entry]) => [name, resolve(entry, scope)])) };
}

function resolveIf(argument: unknown, scope: Scope): Value {
  const [name, first, second] = Array.isArray(argument) ? argument : [];
  if (typeof name !== 'string') return unknownOf({ 'Fn::If': argument }, scope);
  const condition = scope.condition(name);
  const [whenTrue, whenFalse] = [resolve(first, scope), resolve(second, scope)];
  if (condition.kind === 'constant') return condition.value ? whenTrue : whenFalse;
  return { kind: 'choice', condition, whenTrue, whenFalse };
}
