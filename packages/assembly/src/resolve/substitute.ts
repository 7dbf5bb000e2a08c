import { concatenate, literal, type Value } from '../value/value';
import { weightOf } from '../value/weight';
import { resolveGetAtt, resolveRef } from './references';
import { isRaw, type Scope, unknownOf } from './scope';
import { MAX_LENGTH } from './strings';

/** Resolves the argument of `Fn::Sub`: a string, or a list of a string and variables of its own. */
export function resolveSub(argument: unknown, scope: Scope): Value {
  const [template, variables = {}] = Array.isArray(argument) ? argument : [argument];
  if (typeof template !== 'string' || !isRaw(variables)) return unknownOf({ 'Fn::Sub': argument }, scope);
  const known = new Map<string, Value>();
  const variable = (name: string): Value => {
    const value = known.get(name) ?? resolveVariable(name, variables, scope);
    known.set(name, value);
    return value;
  };
  const parts: Value[] = [];
  let end = 0;
  let weight = 0;
  for (const { 0: whole, 1: inner = '', index } of template.matchAll(/\$\{([^${}]*)\}/g)) {
    const part = inner.startsWith('!') ? literal(`\${${inner.slice(1)}}`) : variable(inner.trim());
    parts.push(literal(template.slice(end, index)), part);
    end = index + whole.length;
    weight += weightOf(part, MAX_LENGTH);
    if (weight > MAX_LENGTH) return unknownOf({ 'Fn::Sub': argument }, scope);
  }
  return concatenate([...parts, literal(template.slice(end))]);
}

function resolveVariable(name: string, variables: Readonly<Record<string, unknown>>, scope: Scope): Value {
  if (Object.hasOwn(variables, name)) return scope.resolve(variables[name]);
  return name.includes('.') ? resolveGetAtt(name, scope) : resolveRef(name, scope);
}
