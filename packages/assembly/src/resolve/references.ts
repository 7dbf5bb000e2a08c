import { keyOf } from '../value/key-of';
import { textOf } from '../value/literals';
import { literal, NONE, type Value } from '../value/value';
import { isRaw, type Scope, unknownOf } from './scope';

/** The pseudo parameters that differ between stacks. */
const PSEUDOS_OF_STACK = ['AWS::NotificationARNs', 'AWS::StackId', 'AWS::StackName'];

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

function resolvePseudo(name: string, { environment: { account, region }, stackName, file }: Scope): Value {
  if (name === 'AWS::NoValue') return NONE;
  const known = { 'AWS::Region': region, 'AWS::AccountId': account, 'AWS::StackName': stackName }[name];
  if (known !== undefined) return literal(known);
  return PSEUDOS_OF_STACK.includes(name) ? { kind: 'pseudo', name, template: file } : { kind: 'pseudo', name };
}

/** Resolves the argument of `Fn::GetAtt`, in its string and its list form. */
export function resolveGetAtt(argument: unknown, scope: Scope): Value {
  const [logicalId, ...rest] =
    typeof argument === 'string' ? argument.split('.') : Array.isArray(argument) ? argument : [];
  const attribute = rest.every((part) => typeof part === 'string') ? rest.join('.') : '';
  const type = typeof logicalId === 'string' ? scope.typeOf(logicalId) : undefined;
  if (type === undefined || attribute === '') {
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
  return value ?? { kind: 'unknown', expression: `import ${placeOf(scope)}${keyOf(name)}` };
}

/** Resolves the argument of `Fn::GetStackOutput`, with which the CDK refers to another stack weakly. */
export function resolveStackOutput(argument: unknown, scope: Scope): Value {
  const { StackName, OutputName, Region } = isRaw(argument) ? argument : {};
  const [stack, output, region] = [StackName, OutputName, Region].map((raw) => scope.resolve(raw));
  const [stackName, name, regionName] = [stack, output, region].map((value) => value && textOf(value));
  const isKnown = region?.kind === 'none' || regionName !== undefined;
  const value =
    stackName === undefined || name === undefined || !isKnown ? undefined : scope.outputOf(stackName, name, regionName);
  if (value !== undefined) return value;
  const key = [stack, output, region].map((one) => one && keyOf(one)).join(' ');
  return { kind: 'unknown', expression: `output ${placeOf(scope)}${key}` };
}

/** Exports and outputs of one name differ between accounts and Regions. */
function placeOf({ environment: { account, region } }: Scope): string {
  return [account, region].map((part) => (part === undefined ? '' : `${part} `)).join('');
}

/** Resolves the argument of `Fn::FindInMap`. */
export function resolveFindInMap(argument: unknown, scope: Scope): Value {
  const list = Array.isArray(argument) ? argument : [];
  const [map, first, second] = list.slice(0, 3).map((one) => textOf(scope.resolve(one)));
  const unknown = unknownOf({ 'Fn::FindInMap': argument }, scope);
  if (map === undefined || first === undefined || second === undefined) return unknown;
  const found = plainValue(scope.mapping(map, first, second));
  if (found !== undefined) return found;
  const fallback: unknown = list[3];
  return isRaw(fallback) && Object.hasOwn(fallback, 'DefaultValue') ? scope.resolve(fallback['DefaultValue']) : unknown;
}

/** Mappings have no functions: a value is a string, or a list of strings. */
function plainValue(raw: unknown): Value | undefined {
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return literal(raw);
  if (!Array.isArray(raw)) return undefined;
  const items = raw.map(plainValue);
  return items.includes(undefined) ? undefined : { kind: 'list', items: items as Value[] };
}
