import { DIFFERENT, GONE } from './advice';
import { HOMES } from './homes';
import type { Remark, Step } from './migration';
import { STAYS } from './moved-modules';

/** What is to be said of the names that an import brings in. */
export function remarksOn(names: readonly string[], line: number): Pick<Step, 'untouched' | 'different'> {
  const remark = (name: string, text: string): Remark => ({ line, text: `${name}: ${text}` });
  return {
    untouched: names
      .filter((name) => !HOMES.has(name) && !STAYS.test(name))
      .map((name) => remark(name, GONE[name] ?? 'no package has it')),
    different: names.flatMap((name) => (DIFFERENT[name] === undefined ? [] : [remark(name, DIFFERENT[name])])),
  };
}
