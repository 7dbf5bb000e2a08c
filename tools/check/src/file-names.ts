import type { Finding } from './finding';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const EMPTY = ['utils', 'util', 'common', 'helpers', 'helper', 'types', 'base'];

/** Judges the names of source and test files: each is named after its one concept. */
export function fileNames(files: readonly string[]): readonly Finding[] {
  return files
    .filter((file) => /^(packages|tools)\/.*\/(src|test)\/.*\.[cm]?[jt]sx?$/.test(file))
    .flatMap((file) => {
      const parts = file.replace(/^.*?\/(src|test)\//, '').split('/');
      const names = parts.map((part) => part.replace(/\..*$/, ''));
      // The one name that every package has for what must not compile.
      if (file.endsWith('/test/types.test-d.ts')) return [];
      return names.flatMap((name) => nameFindings(file, name));
    });
}

function nameFindings(file: string, name: string): readonly Finding[] {
  if (EMPTY.includes(name)) {
    return [
      {
        where: file,
        must: 'a file is named after its concept',
        found: `'${name}', which names none`,
        fix: 'name it after what it holds; if that is two things, make two files',
      },
    ];
  }
  if (KEBAB.test(name)) return [];
  return [
    {
      where: file,
      must: 'names of files are kebab-case',
      found: `'${name}'`,
      fix: 'rename it',
    },
  ];
}
