import { EXPORTS } from './export-map';
import type { Note, Step } from './migration';
import { CHANGED, REMOVED } from './migration-notes';
import { SHARED } from './moved-modules';

/** Returns the notes on the names of an import: those that must be replaced by hand, and those that changed. */
export function notesOn(names: readonly string[], line: number): Pick<Step, 'untouched' | 'different'> {
  const note = (name: string, text: string): Note => ({ line, text: `${name}: ${text}` });
  return {
    untouched: names
      .filter((name) => !EXPORTS.has(name) && !SHARED.test(name))
      .map((name) => note(name, REMOVED[name] ?? 'no package exports it')),
    different: names.flatMap((name) => (CHANGED[name] === undefined ? [] : [note(name, CHANGED[name])])),
  };
}
