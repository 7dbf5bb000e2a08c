import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding';

/** What a package may have: its history, and the explanation of a mechanism that its users need not know. */
const OPTIONAL = ['CHANGELOG.md', 'INTERNALS.md'];

/** Judges which files a package consists of: the same in all of them. */
export function packageFolder(folder: string, files: readonly string[]): readonly Finding[] {
  const id = folder.replace(/^.*\//, '');
  const required = [
    'README.md',
    `etc/${id}.api.md`,
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'tsup.config.ts',
    'jest.config.cjs',
    'api-extractor.json',
    'src/index.ts',
  ];
  const inside = files.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1));
  const missing = required.filter((file) => !inside.includes(file));
  if (!inside.some((file) => /^test\/.+\.test\.ts$/.test(file))) missing.push('test/*.test.ts');
  const strange = inside.filter(
    (file) => !required.includes(file) && !OPTIONAL.includes(file) && !/^(src|test)\//.test(file),
  );
  return [
    ...missing.map((file) => ({
      where: `${folder}/${file}`,
      must: 'a package has the files that all packages have',
      found: 'no such file',
      fix: file.startsWith('etc/') ? 'run `npm run api:update`' : 'write it as its neighbours have it',
    })),
    ...strange.map((file) => ({
      where: `${folder}/${file}`,
      must: 'a package has only the files that all packages have',
      found: 'a file of its own',
      fix: 'move it into src, test or tools',
    })),
  ];
}

/** Finds folders that look like packages and are none. */
export function foldersWithoutManifest(root: string): readonly Finding[] {
  return readdirSync(join(root, 'packages'))
    .filter((id) => !existsSync(join(root, 'packages', id, 'package.json')))
    .map((id) => ({
      where: `packages/${id}`,
      must: 'every folder in packages is a package',
      found: 'a folder without package.json',
      fix: `make it with \`npm run new-package -- ${id}\`, or remove it`,
    }));
}
