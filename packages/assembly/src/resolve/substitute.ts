import { concatenate, literal, type Value } from '../value/value';
import { resolveGetAtt, resolveRef } from './references';
import { isRaw, type Scope, unknownOf } from './scope';

/** Resolves the argument of `Fn::Sub`: a string, or a list of a string and variables of its own. */
export function resolveSub(argument: unknown, scope: Scope): Value {
  const [template, variables = {}] = Array.isArray(argument) ? argument : [argument];
  if (typeof template !== 'string' || !isRaw(variables)) return unknownOf({ 'Fn::Sub': argument }, scope);
  const parts: Value[] = [];
  let end = 0;
  for (const match of template.matchAll(/\$\{(!?)\s*([^}]*?)\s*\}/g)) {
    const [whole, escaped, name = ''] = match;
    parts.push(literal(template.slice(end, match.index)));
    end = match.index + whole.length;
    if (escaped === '!') parts.push(literal(`\${${name}}`));
    else if (Object.hasOwn(variables, name)) parts.push(scope.resolve(variables[name]));
    else parts.push(name.includes('.') ? resolveGetAtt(name, scope) : resolveRef(name, scope));
  }
  return concatenate([...parts, literal(template.slice(end))]);
}
