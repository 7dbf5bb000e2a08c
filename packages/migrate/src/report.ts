import { installLines } from './app/install-lines';
import type { Migration, Note } from './migration';

/** The options of the command that its report depends on. */
export interface ReportOptions {
  /** Whether the files were changed. */
  readonly write: boolean;
  /** Whether options were added that keep deployed resources as they are. */
  readonly keep: boolean;
}

/** Renders the migrations of files as lines for a terminal. */
export function renderReport(
  migrations: ReadonlyMap<string, Migration>,
  { write, keep }: ReportOptions,
): readonly string[] {
  const touched = [...migrations].filter(([, { packages }]) => packages.length > 0);
  return [
    ...[...migrations].flatMap(([file, migration]) => renderFile(file, migration)),
    `${touched.length} of ${migrations.size} files ${write ? 'changed' : 'to change'}`,
    ...(touched.length > 0 ? ['', ...installLines(touched)] : []),
    ...(touched.length > 0 && !write ? ['This was a dry run: use --write to change the files.'] : []),
    ...(touched.length === 0 && keep
      ? ['--keep adds options only to definitions whose imports move in the same run.']
      : []),
    ...(!keep && touched.some(([, { deployment }]) => deployment.length > 0)
      ? ['For a deployed app, use --keep in the same run: it adds the options that keep resources as they are.']
      : []),
  ];
}

function renderFile(file: string, { packages, untouched, different, deployment }: Migration): readonly string[] {
  if (packages.length === 0 && untouched.length === 0) return [];
  return [
    file,
    ...(packages.length > 0 ? [`  imports from ${packages.join(', ')}`] : []),
    ...renderNotes(file, 'not changed', untouched),
    ...(packages.length > 0
      ? [...renderNotes(file, 'different behavior', different), ...renderNotes(file, 'on deployment', deployment)]
      : []),
    '',
  ];
}

/** Renders each text once, with its lines. */
function renderNotes(file: string, heading: string, notes: readonly Note[]): readonly string[] {
  const lines = new Map<string, readonly number[]>();
  for (const { line, text } of notes) lines.set(text, [...(lines.get(text) ?? []), line]);
  return [...lines].map(([text, at]) => `  ${heading}: ${file}:${[...new Set(at)].join(',')} ${text}`);
}
