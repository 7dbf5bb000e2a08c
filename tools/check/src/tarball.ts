import type { Finding } from './finding';
import type { Manifest } from './project';

const REQUIRED = ['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts'];
const ALLOWED = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/.+\.(js|js\.map|d\.ts|d\.ts\.map))$/;

/** What is in a package as it would be published. */
export interface Tarball {
  readonly files: readonly string[];
  readonly manifest: Manifest;
}

/** Judges the content of a tarball. */
export function tarballFindings({ files, manifest }: Tarball): readonly Finding[] {
  const where = manifest.name ?? 'package.json';
  return [
    ...REQUIRED.filter((file) => !files.includes(file)).map((file) => ({
      where,
      must: `the tarball has ${REQUIRED.join(', ')}`,
      found: `no ${file}`,
      fix: file.startsWith('dist/') ? 'build first' : 'write it; LICENSE comes from the root',
    })),
    ...files
      .filter((file) => !ALLOWED.test(file))
      .map((file) => ({
        where,
        must: 'the tarball has dist, README.md, LICENSE, CHANGELOG.md and package.json, and nothing else',
        found: file,
        fix: 'keep it out of dist, or out of `files`',
      })),
    ...workspaceRanges(manifest).map((found) => ({
      where,
      must: 'what is published asks for versions, not for the workspace',
      found,
      fix: 'pack with pnpm, which replaces these ranges; devDependencies must not be needed at run time',
    })),
  ];
}

/** Ranges of the workspace anywhere in the manifest: an installer refuses the package for one. */
function workspaceRanges(manifest: Manifest): readonly string[] {
  return Object.entries(manifest).flatMap(([field, value]) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .filter(([, range]) => typeof range === 'string' && range.startsWith('workspace:'))
          .map(([name, range]) => `${field}: ${name} ${range}`)
      : [],
  );
}
