import { applyEdits } from './edit';
import { type Home, neededBy } from './homes';
import { findLeftovers } from './leftovers';
import { joinSteps, type Migration, type Step } from './migration';
import { type ImportedName, type ModuleImport, moduleImports } from './module-import';
import { moveNames } from './move-names';
import { moveNamespaces } from './move-namespaces';
import { LIBRARY, MODULES, NAMESPACES } from './moved-modules';
import { namespaceUses } from './namespace-uses';
import { countSyntaxErrors, readSource, type Source } from './source';

/**
 * Rewrites the imports of a file from `aws-cdk-lib/aws-apigatewayv2`, its integrations and its authorizers to the
 * packages that have the same names. Nothing but imports and the namespaces that they make is touched.
 *
 * @param path the name of the file, whose ending says what language it is in
 * @param text what is in it
 */
export function migrate(path: string, text: string): Migration {
  const source = readSource(path, text);
  const imports = moduleImports(source);
  const needed = neededBy(imports.flatMap((one) => namesOf(source, one)));
  const { edits, packages, untouched, different } = joinSteps([
    ...imports.map((one) => move(source, one, needed)),
    { edits: [], packages: [], untouched: findLeftovers(source, imports), different: [] },
  ]);
  const byLine = (one: { readonly line: number }, other: { readonly line: number }) => one.line - other.line;
  const migrated = applyEdits(text, edits);
  if (countSyntaxErrors(path, migrated) > countSyntaxErrors(path, text)) {
    const remark = { line: 1, text: 'the file would not parse afterwards, so nothing of it was touched' };
    return { text, packages: [], untouched: [remark], different: [] };
  }
  return { text: migrated, packages, untouched: [...untouched].sort(byLine), different: [...different].sort(byLine) };
}

function move(source: Source, given: ModuleImport, needed: ReadonlySet<Home>): Step {
  const { statement, obstacle } = given;
  const namespaces = namespacesIn(given);
  if (namespaces.length === 0 && !isOfModule(given)) return joinSteps([]);
  if (obstacle !== undefined) {
    return { edits: [], packages: [], untouched: [{ line: source.line(statement), text: obstacle }], different: [] };
  }
  return namespaces.length > 0 ? moveNamespaces(source, given, namespaces, needed) : moveNames(source, given, needed);
}

/** The names of the modules that a file needs by this import. */
function namesOf(source: Source, given: ModuleImport): readonly string[] {
  const namespaces = namespacesIn(given);
  if (namespaces.length > 0) {
    return namespaces.flatMap((one) => namespaceUses(source, one).uses.map(({ name }) => name));
  }
  return isOfModule(given) ? given.taken.map(({ name }) => name) : [];
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
