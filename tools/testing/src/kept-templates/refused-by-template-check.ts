import { currentKeeper } from './current-keeper';
import { currentTest } from './current-test';

/**
 * Declares that the current test synthesizes an invalid template: the check of kept templates fails unless these rules
 * refuse it.
 */
export function refusedByTemplateCheck(...rules: readonly [string, ...string[]]): void {
  currentKeeper().refuse(currentTest(), rules);
}
