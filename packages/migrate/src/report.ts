import type { Migration, Remark } from './migration';

/** What became of the files, as lines for a terminal. */
export function renderReport(migrations: ReadonlyMap<string, Migration>, written: boolean): readonly string[] {
  const touched = [...migrations].filter(([, { packages }]) => packages.length > 0);
  const packages = [...new Set(touched.flatMap(([, one]) => one.packages))].sort();
  return [
    ...[...migrations].flatMap(([file, migration]) => renderFile(file, migration)),
    `${touched.length} of ${migrations.size} files ${written ? 'changed' : 'to change'}`,
    ...(packages.length > 0 ? ['', `Install: npm i ${packages.join(' ')}`] : []),
    ...(packages.length > 0 && !written ? ['Nothing is written yet: say --write.'] : []),
  ];
}

function renderFile(file: string, { packages, untouched, different }: Migration): readonly string[] {
  if (packages.length === 0 && untouched.length === 0) return [];
  return [
    file,
    ...(packages.length > 0 ? [`  imports from ${packages.join(', ')}`] : []),
    ...remarks(file, 'not touched', untouched),
    ...(packages.length > 0 ? remarks(file, 'different', different) : []),
    '',
  ];
}

function remarks(file: string, what: string, list: readonly Remark[]): readonly string[] {
  return list.map(({ line, text }) => `  ${what}: ${file}:${line} ${text}`);
}
