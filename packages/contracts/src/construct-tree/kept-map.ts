import type { IConstruct } from 'constructs';

/**
 * A map that is kept on a construct under a registered symbol, made when it is asked for first: every loaded version of
 * this package finds the same one.
 */
export function keptMap<Value>(on: IConstruct, key: symbol): Map<string, Value> {
  const holder = on as IConstruct & { [key: symbol]: Map<string, Value> | undefined };
  const map = holder[key] ?? new Map<string, Value>();
  if (holder[key] === undefined) Object.defineProperty(on, key, { value: map });
  return map;
}
