import { currentKeeper } from './current-keeper';
import { currentTest } from './current-test';

/**
 * Says that this test synthesizes, on purpose, a template that the template check must refuse with these rules. The
 * check fails when it does not.
 */
export function refusedByTemplateCheck(...rules: readonly [string, ...string[]]): void {
  currentKeeper().refuse(currentTest(), rules);
}
