import type { Condition } from './condition';

/** Returns a string that two conditions share when they are written alike. */
export function conditionKey(condition: Condition): string {
  switch (condition.kind) {
    case 'constant':
      return String(condition.value);
    case 'not':
      return `!(${conditionKey(condition.of)})`;
    case 'atom':
      return condition.key;
    default:
      return `${condition.kind}(${condition.of.map(conditionKey).join(',')})`;
  }
}
