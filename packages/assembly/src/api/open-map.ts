import { allOf, type Condition } from '../condition/condition';
import type { Value } from '../value/value';

/** A member of a map, with the condition under which it exists. */
export interface Member {
  readonly name: string;
  readonly value: Value;
  readonly condition: Condition;
}

/** Returns the members of a map, in either case of its conditions. */
export function membersOf(value: Value, condition: Condition): readonly Member[] {
  if (value.kind === 'choice') {
    const not: Condition = { kind: 'not', of: value.condition };
    return [
      ...membersOf(value.whenTrue, allOf([condition, value.condition])),
      ...membersOf(value.whenFalse, allOf([condition, not])),
    ];
  }
  if (value.kind !== 'map') return [];
  return [...value.entries].flatMap(([name, entry]) =>
    entry.kind === 'choice'
      ? [...casesOf({ name, value: entry, condition }).filter((member) => member.value.kind !== 'none')]
      : entry.kind === 'none'
        ? []
        : [{ name, value: entry, condition }],
  );
}

function casesOf({ name, value, condition }: Member): readonly Member[] {
  if (value.kind !== 'choice') return [{ name, value, condition }];
  const not: Condition = { kind: 'not', of: value.condition };
  return [
    ...casesOf({ name, value: value.whenTrue, condition: allOf([condition, value.condition]) }),
    ...casesOf({ name, value: value.whenFalse, condition: allOf([condition, not]) }),
  ];
}
