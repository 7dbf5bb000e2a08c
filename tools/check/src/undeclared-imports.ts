import type { Finding } from './finding';
import { type Manifest, type Project, projectOf } from './project';
import { packageNameOf, type SourceImport } from './source-import';

/** Finds imports of packages that the manifest of the importing project does not name. */
export function undeclaredImports(
  imports: readonly SourceImport[],
  projects: readonly Project[],
  workspace: Manifest,
): readonly Finding[] {
  return imports.flatMap((one) => {
    const project = projectOf(projects, one.from);
    const name = packageNameOf(one.specifier);
    if (project === undefined || name === undefined || one.builtin || name.startsWith('node:')) return [];
    if (name === project.manifest.name) return [];
    const published = one.from.startsWith(`${project.folder}/src/`);
    const declared = published ? installedFor(project) : developedWith(project, workspace);
    if (declared.has(name) || declared.has(typesOf(name))) return [];
    return [
      {
        where: one.from,
        must: `${project.folder}/package.json names every package that is imported`,
        found: `an import of ${one.specifier}, which is not among its ${
          published ? 'dependencies and peers' : 'dependencies'
        }`,
        fix: 'declare it there, or do without',
      },
    ];
  });
}

/** What a user of the project has: nothing of its devDependencies. */
function installedFor({ manifest }: Project): ReadonlySet<string> {
  return namesIn(manifest.dependencies, manifest.peerDependencies, manifest.private ? manifest.devDependencies : {});
}

/** Tests and configuration also have what the workspace develops with. */
function developedWith({ manifest }: Project, workspace: Manifest): ReadonlySet<string> {
  return namesIn(manifest.dependencies, manifest.peerDependencies, manifest.devDependencies, workspace.devDependencies);
}

function namesIn(...fields: readonly (Readonly<Record<string, string>> | undefined)[]): ReadonlySet<string> {
  return new Set(fields.flatMap((field) => Object.keys(field ?? {})));
}

function typesOf(name: string): string {
  return `@types/${name.replace(/^@/, '').replace('/', '__')}`;
}
