import { installLines } from './app/install-lines';
import type { Migration, Note } from './migration';

/** Renders the migrations of files as lines for a terminal. */
export function renderReport(migrations: ReadonlyMap<string, Migration>, written: boolean): readonly string[] {
  const touched = [...migrations].filter(([, { packages }]) => packages.length > 0);
  const install = installLines(touched);
  return [
    ...[...migrations].flatMap(([file, migration]) => renderFile(file, migration)),
    `${touched.length} of ${migrations.size} files ${written ? 'changed' : 'to change'}`,
    ...(touched.length > 0 ? ['', ...install] : []),
    ...(touched.length > 0 && !written ? ['This was a dry run: use --write to change the files.'] : []),
  ];
}

function renderFile(file: string, { packages, untouched, different }: Migration): readonly string[] {
  if (packages.length === 0 && untouched.length === 0) return [];
  return [
    file,
    ...(packages.length > 0 ? [`  imports from ${packages.join(', ')}`] : []),
    ...renderNotes(file, 'not changed', untouched),
    ...(packages.length > 0 ? renderNotes(file, 'different behavior', different) : []),
    '',
  ];
}

function renderNotes(file: string, heading: string, notes: readonly Note[]): readonly string[] {
  return notes.map(({ line, text }) => `  ${heading}: ${file}:${line} ${text}`);
}
