import { literal, NONE, type Value } from '../value/value';
import { isRaw, type Scope, unknownOf } from './scope';

/** Resolves the argument of `Ref`. */
export function resolveRef(name: unknown, scope: Scope): Value {
  if (typeof name !== 'string') return unknownOf({ Ref: name }, scope);
  if (name.startsWith('AWS::')) return resolvePseudo(name, scope);
  const parameter = scope.parameter(name);
  if (parameter !== undefined) return parameter;
  const type = scope.typeOf(name);
  if (type === undefined) return unknownOf({ Ref: name }, scope);
  return { kind: 'reference', template: scope.file, logicalId: name, type, attribute: 'Ref' };
}

function resolvePseudo(name: string, { environment: { account, region }, stackName }: Scope): Value {
  if (name === 'AWS::NoValue') return NONE;
  const known = { 'AWS::Region': region, 'AWS::AccountId': account, 'AWS::StackName': stackName }[name];
  return known === undefined ? { kind: 'pseudo', name } : literal(known);
}

/** Resolves the argument of `Fn::GetAtt`, in its string and its list form. */
export function resolveGetAtt(argument: unknown, scope: Scope): Value {
  const [logicalId, ...rest] =
    typeof argument === 'string' ? argument.split('.') : Array.isArray(argument) ? argument : [];
  const attribute = rest.join('.');
  const type = typeof logicalId === 'string' ? scope.typeOf(logicalId) : undefined;
  if (type === undefined || rest.some((part) => typeof part !== 'string')) {
    return unknownOf({ 'Fn::GetAtt': argument }, scope);
  }
  const [, output] = /^Outputs\.(.+)$/.exec(attribute) ?? [];
  const nested = output === undefined ? undefined : scope.nestedOutput(logicalId, output);
  return nested ?? { kind: 'reference', template: scope.file, logicalId, type, attribute };
}

/** Resolves the argument of `Fn::ImportValue`. */
export function resolveImport(argument: unknown, scope: Scope): Value {
  const name = scope.resolve(argument);
  const value = name.kind === 'literal' ? scope.exported(String(name.value)) : undefined;
  return value ?? { kind: 'unknown', expression: `import ${JSON.stringify(name)}` };
}

/** Resolves the argument of `Fn::GetStackOutput`, with which the CDK refers to another stack weakly. */
export function resolveStackOutput(argument: unknown, scope: Scope): Value {
  const text = (raw: unknown): string | undefined => {
    const value = scope.resolve(raw);
    return value.kind === 'literal' ? String(value.value) : undefined;
  };
  const { StackName, OutputName, Region } = isRaw(argument) ? argument : {};
  const [stack, output] = [text(StackName), text(OutputName)];
  const value = stack === undefined || output === undefined ? undefined : scope.outputOf(stack, output, text(Region));
  return value ?? { kind: 'unknown', expression: `output ${JSON.stringify(argument)}` };
}

/** Resolves the argument of `Fn::FindInMap`. */
export function resolveFindInMap(argument: unknown, scope: Scope): Value {
  const keys = Array.isArray(argument) ? argument.slice(0, 3).map((one) => scope.resolve(one)) : [];
  const [map, first, second] = keys.map((key) => (key.kind === 'literal' ? String(key.value) : undefined));
  if (map === undefined || first === undefined || second === undefined) {
    return unknownOf({ 'Fn::FindInMap': argument }, scope);
  }
  const found = scope.mapping(map, first, second);
  const fallback = isRaw(argument) ? undefined : (argument as unknown[])[3];
  if (found !== undefined) return scope.resolve(found);
  return isRaw(fallback) && 'DefaultValue' in fallback
    ? scope.resolve(fallback['DefaultValue'])
    : unknownOf({ 'Fn::FindInMap': argument }, scope);
}
