import { type Kind, type Place, read } from './kind';
import { type OptionsKind, ROOT } from './option-kinds';

/**
 * Returns the value of a parameter, with each `null` in it as absent.
 *
 * @throws ApiDefinitionError `TypeMismatch`
 */
export function checked<Value>(parameter: string, kind: Kind, value: Value, at: Place): Value {
  return read(kind, value, parameter, at) as Value;
}

/**
 * Returns props, with each `null` in them as absent; absent props are empty.
 *
 * @throws ApiDefinitionError `TypeMismatch`, `UnknownOption`
 */
export function checkedProps<Props>(kind: OptionsKind<Props>, props: Props | undefined, at: Place): Props {
  return read(kind, props ?? {}, ROOT, at) as Props;
}
