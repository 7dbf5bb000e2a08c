import { isDeepStrictEqual } from 'node:util';
import shape from '../data/manifest.json';
import type { Finding } from './finding';
import type { PackageGraph, PackageKind } from './package-graph';
import type { Project } from './project';

const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/;

/** Judges the fields of a package's manifest that do not depend on other packages. */
export function manifestShape(one: Project, graph: PackageGraph): readonly Finding[] {
  const manifest = one.manifest as Readonly<Record<string, unknown>>;
  const where = `${one.folder}/package.json`;
  return [
    ...fieldFindings(where, Object.keys(manifest), graph.get(one.id)?.kind ?? 'library'),
    ...differences('', manifest, {
      name: `@apigwv2/${one.id}`,
      description: graph.get(one.id)?.description,
      ...shape.fixed,
    }).map(({ field, wanted, found }) => ({
      where,
      must: `${field} is ${JSON.stringify(wanted) ?? 'absent'}`,
      found: JSON.stringify(found) ?? 'nothing',
      fix:
        field === 'description'
          ? 'write what tools/build/graph.json says, or say it better there'
          : 'write it so, or change tools/check/data/manifest.json and every package with it',
    })),
    ...versionFindings(where, one.manifest.version),
  ];
}

/** Order matters: manifests that are written alike can be read side by side. */
function fieldFindings(where: string, fields: readonly string[], kind: PackageKind): readonly Finding[] {
  const possible = shape.fields.filter((field) => !shape.never[kind].includes(field));
  const wanted = possible.filter((field) => fields.includes(field) || !shape.optional.includes(field));
  if (isDeepStrictEqual(fields, wanted)) return [];
  return [
    {
      where,
      must: `the fields are ${wanted.join(', ')}, in this order`,
      found: fields.join(', '),
      fix: 'write them so, or change tools/check/data/manifest.json and every package with it',
    },
  ];
}

function versionFindings(where: string, version: string | undefined): readonly Finding[] {
  if (version !== undefined && SEMVER.test(version)) return [];
  return [
    {
      where,
      must: 'the version is a semantic one',
      found: version ?? 'nothing',
      fix: 'leave versions to changesets',
    },
  ];
}

/** The members that differ, down to the one that does: `scripts.build`, not all scripts. */
function differences(
  path: string,
  given: unknown,
  wanted: unknown,
): readonly { readonly field: string; readonly wanted: unknown; readonly found: unknown }[] {
  if (isDeepStrictEqual(given, wanted)) return [];
  if (!isObject(given) || !isObject(wanted)) return [{ field: path, wanted, found: given }];
  // At the top the manifest has more than what is fixed; below it, everything is.
  const names = new Set([...Object.keys(wanted), ...(path === '' ? [] : Object.keys(given))]);
  return [...names].flatMap((name) => differences(path === '' ? name : `${path}.${name}`, given[name], wanted[name]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
