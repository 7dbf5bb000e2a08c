import ts from 'typescript';
import { applyEdits } from './edit';
import { type PackageName, requiredBy } from './export-map';
import { findManualSteps } from './manual-steps';
import { joinSteps, type Migration, type Note, type Step } from './migration';
import { type ImportedName, type ModuleImport, moduleImports } from './module-import';
import { moveNames } from './move-names';
import { moveNamespaces } from './move-namespaces';
import { isMoved, LIBRARY, NAMESPACES, WORD } from './moved-modules';
import { type Namespace, type NamespaceUse, readNamespace } from './namespace';
import { findRootUses, moveRootUses } from './root-namespace';
import { countSyntaxErrors, readSource, type Source } from './source';

/**
 * Rewrites the imports of a file from `aws-cdk-lib/aws-apigatewayv2`, its integrations and its authorizers to the
 * packages that export the same names. It changes imports and uses of imported namespaces only.
 *
 * @param path the name of the file, whose extension selects the language
 * @param text the source of the file
 */
export function migrate(path: string, text: string): Migration {
  const nothing: Migration = { text, packages: [], untouched: [], different: [] };
  // Most files of an app use no such module, and this search is cheaper than resolving names.
  if (!text.includes(WORD)) return nothing;
  const source = readSource(path, text);
  const imports = moduleImports(source);
  const relevant = imports.map((given) => findNames(source, given));
  const required = requiredBy(relevant.flatMap(({ names }) => names));
  const { edits, packages, untouched, different } = joinSteps([
    ...relevant.map((one) => move(source, one, required)),
    {
      untouched: findManualSteps(
        source,
        imports,
        relevant.flatMap(({ rootUses }) => rootUses),
      ),
    },
  ]);
  const migrated = applyEdits(text, edits);
  if (edits.length > 0 && countSyntaxErrors(path, migrated) > countSyntaxErrors(path, text)) {
    const note = { line: 1, text: 'the migrated file would have syntax errors; move its imports by hand' };
    return { ...nothing, untouched: [note] };
  }
  const byLine = (one: Note, other: Note) => one.line - other.line;
  return { text: migrated, packages, untouched: [...untouched].sort(byLine), different: [...different].sort(byLine) };
}

/** An import, with its namespaces of the modules and all names of the modules that it provides. */
interface Found {
  readonly given: ModuleImport;
  readonly namespaces: readonly Namespace[];
  readonly rootUses: readonly NamespaceUse[];
  readonly names: readonly string[];
}

function findNames(source: Source, given: ModuleImport): Found {
  const namespaces = namespacesIn(given).map((declaration) => readNamespace(source, declaration));
  const { whole, module } = given;
  const rootUses = whole !== undefined && module.text === LIBRARY ? findRootUses(source, whole) : [];
  const taken = isOfModule(given) ? given.taken : [];
  const uses = namespaces.flatMap((namespace) => namespace.uses);
  return { given, namespaces, rootUses, names: [...taken, ...uses, ...rootUses].map(({ name }) => name) };
}

function move(
  source: Source,
  { given, namespaces, rootUses }: Found,
  required: ReadonlySet<PackageName>,
): Partial<Step> {
  const { statement, obstacle } = given;
  if (rootUses.length > 0) return moveRootUses(source, given, rootUses, required);
  if (namespaces.length === 0 && !isOfModule(given)) return {};
  if (obstacle !== undefined) return { untouched: [{ line: source.line(statement), text: obstacle }] };
  return namespaces.length > 0
    ? moveNamespaces(source, given, namespaces, required)
    : moveNames(source, given, required);
}

/** Returns the declarations of whole modules: an import of one, or names of the library that are modules. */
function namespacesIn(given: ModuleImport): readonly ImportedName[] {
  const { module, whole, taken } = given;
  if (whole !== undefined) return isOfModule(given) ? [whole] : [];
  if (module.text !== LIBRARY || ts.isExportDeclaration(given.statement)) return [];
  return taken.filter(({ name }) => NAMESPACES.includes(name)).map(({ declaration }) => declaration);
}

function isOfModule({ module }: ModuleImport): boolean {
  return isMoved(module.text);
}
