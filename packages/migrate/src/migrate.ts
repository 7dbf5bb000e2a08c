import { applyEdits } from './edit';
import { type Home, neededBy } from './homes';
import { findLeftovers } from './leftovers';
import { joinSteps, type Migration, type Remark, type Step } from './migration';
import { type ImportedName, type ModuleImport, moduleImports } from './module-import';
import { moveNames } from './move-names';
import { moveNamespaces } from './move-namespaces';
import { LIBRARY, MODULES, NAMESPACES, WORD } from './moved-modules';
import { type Namespace, readNamespace } from './namespace';
import { countSyntaxErrors, readSource, type Source } from './source';

/**
 * Rewrites the imports of a file from `aws-cdk-lib/aws-apigatewayv2`, its integrations and its authorizers to the
 * packages that have the same names. Nothing but imports and the namespaces that they make is touched.
 *
 * @param path the name of the file, whose ending says what language it is in
 * @param text what is in it
 */
export function migrate(path: string, text: string): Migration {
  const nothing: Migration = { text, packages: [], untouched: [], different: [] };
  // Most files of an app have nothing of it, and resolving names takes longer than this.
  if (!text.includes(WORD)) return nothing;
  const source = readSource(path, text);
  const imports = moduleImports(source);
  const relevant = imports.map((given) => findNames(source, given));
  const needed = neededBy(relevant.flatMap(({ names }) => names));
  const { edits, packages, untouched, different } = joinSteps([
    ...relevant.map((one) => move(source, one, needed)),
    { untouched: findLeftovers(source, imports) },
  ]);
  const migrated = applyEdits(text, edits);
  if (edits.length > 0 && countSyntaxErrors(path, migrated) > countSyntaxErrors(path, text)) {
    const remark = { line: 1, text: 'the file would not parse afterwards, so nothing of it was touched' };
    return { ...nothing, untouched: [remark] };
  }
  const byLine = (one: Remark, other: Remark) => one.line - other.line;
  return { text: migrated, packages, untouched: [...untouched].sort(byLine), different: [...different].sort(byLine) };
}

/** An import, with the namespaces that it makes of the modules and all names of the modules that it brings in. */
interface Found {
  readonly given: ModuleImport;
  readonly namespaces: readonly Namespace[];
  readonly names: readonly string[];
}

function findNames(source: Source, given: ModuleImport): Found {
  const namespaces = namespacesIn(given).map((declaration) => readNamespace(source, declaration));
  const taken = isOfModule(given) ? given.taken : [];
  return { given, namespaces, names: [...taken, ...namespaces.flatMap(({ uses }) => uses)].map(({ name }) => name) };
}

function move(source: Source, { given, namespaces }: Found, needed: ReadonlySet<Home>): Partial<Step> {
  const { statement, obstacle } = given;
  if (namespaces.length === 0 && !isOfModule(given)) return {};
  if (obstacle !== undefined) return { untouched: [{ line: source.line(statement), text: obstacle }] };
  return namespaces.length > 0 ? moveNamespaces(source, given, namespaces, needed) : moveNames(source, given, needed);
}

/** What a file calls whole modules: the import of one, or its names of the library that are modules. */
function namespacesIn(given: ModuleImport): readonly ImportedName[] {
  const { module, whole, taken } = given;
  if (whole !== undefined) return isOfModule(given) ? [whole] : [];
  if (module.text !== LIBRARY) return [];
  return taken.filter(({ name }) => NAMESPACES.includes(name)).map(({ declaration }) => declaration);
}

function isOfModule({ module }: ModuleImport): boolean {
  return MODULES.includes(module.text);
}
