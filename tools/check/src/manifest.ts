import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fixed from '../data/manifest.json';
import type { Check } from './check';
import type { Finding } from './finding';
import { readJsonFile } from './json-file';
import { type Project, readPackages } from './project';

const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/;
const GRAPH = 'tools/build/graph.json';
const SHAPE = 'tools/check/data/manifest.json';

interface Package {
  readonly description: string;
  readonly kind?: string;
  /** The entries besides the main one, and the packages that may import each. */
  readonly entries?: Readonly<Record<string, readonly string[]>>;
}

type Graph = Readonly<Record<string, Package>>;

/** The fields of a manifest that are the same in all packages; syncpack checks versions and order. */
export const manifest: Check = {
  name: 'manifest',
  run(root) {
    const graph = readJsonFile(root, GRAPH, 'write the packages and what each needs') as Graph;
    const packages = readPackages(root);
    return {
      findings: packages.flatMap((one) => [
        ...fieldFindings(one, graph),
        ...versionFindings(one),
        ...readmeFindings(root, one),
      ]),
      summary: `${packages.length} packages of one shape`,
    };
  },
};

function fieldFindings({ folder, id, manifest: given }: Project, graph: Graph): readonly Finding[] {
  const { description, kind, entries = {} } = graph[id] ?? {};
  // Only a command has a binary.
  const bin = kind === 'command' ? {} : { bin: undefined };
  const wanted = { name: `@apigwv2/${id}`, description, ...fixed, ...withEntries(Object.keys(entries)), ...bin };
  return differences('', given, wanted).map(({ field, wanted, found }) => ({
    where: `${folder}/package.json`,
    must: `${field} is ${JSON.stringify(wanted) ?? 'absent'}`,
    found: JSON.stringify(found) ?? 'nothing',
    fix: `change it, or change ${field === 'description' ? GRAPH : SHAPE}`,
  }));
}

/** An entry besides the main one is a folder with a manifest too, for resolvers that do not read `exports`. */
function withEntries(names: readonly string[]): Pick<typeof fixed, 'exports' | 'files'> {
  const main = fixed.exports['.'];
  const entries = names.map((name) => [
    `./${name}`,
    { types: main.types.replace('index', name), default: main.default.replace('index', name) },
  ]);
  return { exports: { ...fixed.exports, ...Object.fromEntries(entries) }, files: [...fixed.files, ...names] };
}

function versionFindings({ folder, manifest: { version } }: Project): readonly Finding[] {
  if (version !== undefined && SEMVER.test(version)) return [];
  const must = 'the version is a semantic one';
  return [{ where: `${folder}/package.json`, must, found: version ?? 'nothing', fix: 'leave versions to changesets' }];
}

function readmeFindings(root: string, { folder }: Project): readonly Finding[] {
  if (existsSync(join(root, folder, 'README.md'))) return [];
  const where = `${folder}/README.md`;
  return [{ where, must: 'a package has a README.md', found: 'no such file', fix: 'write it' }];
}

/** Lists the members that differ, down to the innermost: `scripts.build`, not all scripts. */
function differences(
  path: string,
  given: unknown,
  wanted: unknown,
): readonly { readonly field: string; readonly wanted: unknown; readonly found: unknown }[] {
  if (isDeepStrictEqual(given, wanted)) return [];
  if (!isObject(given) || !isObject(wanted)) return [{ field: path, wanted, found: given }];
  // A manifest has more fields than the fixed ones; nested fields are all fixed.
  const names = new Set([...Object.keys(wanted), ...(path === '' ? [] : Object.keys(given))]);
  return [...names].flatMap((name) => differences(path === '' ? name : `${path}.${name}`, given[name], wanted[name]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
