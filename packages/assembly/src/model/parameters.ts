import type { Raw } from '../resolve/scope';
import { literal, type Parameter, type Value } from '../value/value';

/** Returns the value of a parameter whose deployment is not known. */
export function openParameter(template: string, name: string, { Type, Default }: Raw): Parameter {
  const isParameterStore = typeof Type === 'string' && Type.startsWith('AWS::SSM');
  const isPlain = typeof Default === 'string' || typeof Default === 'number' || typeof Default === 'boolean';
  return { kind: 'parameter', template, name, ...(isPlain && !isParameterStore && { default: Default }) };
}

/** Returns the value that a stack gives to a parameter of its nested stack; the parameter itself where it gives none. */
export function givenParameter(given: Value, parameter: Parameter, declaration: Raw): Value {
  if (given.kind === 'none') return parameter;
  if (given.kind === 'choice') {
    const [whenTrue, whenFalse] = [given.whenTrue, given.whenFalse].map((one) =>
      givenParameter(one, parameter, declaration),
    ) as [Value, Value];
    return { ...given, whenTrue, whenFalse };
  }
  if (given.kind !== 'literal' || !isList(declaration)) return given;
  return {
    kind: 'list',
    items: String(given.value)
      .split(',')
      .map((item) => literal(item.trim())),
  };
}

function isList({ Type }: Raw): boolean {
  return typeof Type === 'string' && (Type === 'CommaDelimitedList' || Type.startsWith('List<'));
}
