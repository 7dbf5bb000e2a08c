import ts from 'typescript';
import type { ImportedName, ModuleImport, TakenName } from './module-import';
import { isMoved, LIBRARY, NAMESPACES } from './moved-modules';
import { type Namespace, type NamespaceUse, readNamespace } from './namespace';
import { findRootUses } from './root-namespace';
import type { Source } from './source';

/** An import, with its namespaces of the modules and all names of the modules that it provides. */
export interface FoundImport {
  readonly given: ModuleImport;
  /** The names that it takes from a module; none from the whole library. */
  readonly taken: readonly TakenName[];
  readonly namespaces: readonly Namespace[];
  readonly rootUses: readonly NamespaceUse[];
  readonly names: readonly string[];
}

/** Finds the names of the modules that an import provides. */
export function findNames(source: Source, given: ModuleImport): FoundImport {
  const namespaces = namespacesIn(given).map((declaration) => readNamespace(source, declaration));
  const { whole, module } = given;
  const rootUses = whole !== undefined && module.text === LIBRARY ? findRootUses(source, whole) : [];
  const taken = isOfModule(given) ? given.taken : [];
  const uses = namespaces.flatMap((namespace) => namespace.uses);
  return { given, taken, namespaces, rootUses, names: [...taken, ...uses, ...rootUses].map(({ name }) => name) };
}

/** Returns the declarations of whole modules: an import of one, or names of the library that are modules. */
function namespacesIn(given: ModuleImport): readonly ImportedName[] {
  const { module, whole, taken } = given;
  if (whole !== undefined) return isOfModule(given) ? [whole] : [];
  if (module.text !== LIBRARY || ts.isExportDeclaration(given.statement)) return [];
  return taken.filter(({ name }) => NAMESPACES.includes(name)).map(({ declaration }) => declaration);
}

/** Returns whether an import is one of a module, and not of the whole library. */
export function isOfModule({ module }: ModuleImport): boolean {
  return isMoved(module.text);
}
