import type { Edit } from './edit';
import { groupByPackage, type PackageName, packagesIn } from './export-map';
import type { Step } from './migration';
import { editUse, movedUse, notesOnUses } from './moved-use';
import type { Namespace } from './namespace';
import type { Source } from './source';
import { pascalCase, unusedName } from './unused-name';

/** The changes to one namespace. */
export interface NamespacePlan extends Omit<Step, 'edits' | 'packages'> {
  /** The names of the namespaces that replace it, by package. */
  readonly namespaces: ReadonlyMap<PackageName, string>;
  /** Whether it remains, because some of its members do. */
  readonly stays: boolean;
  /** The edits that rename its uses. */
  readonly edits: readonly Edit[];
}

/** Plans a namespace for each package that exports members of this one. The first keeps the name unless a member remains. */
export function planNamespace(source: Source, namespace: Namespace, required: ReadonlySet<PackageName>): NamespacePlan {
  const { declaration, whole } = namespace;
  const uses = namespace.uses.map(movedUse);
  const name = declaration.name.getText(source.file);
  const [first] = whole;
  if (first !== undefined) {
    const text = `${name}: used as a whole, so its members are unknown; use them by name`;
    const untouched = [{ line: source.line(first), text }];
    return { namespaces: new Map(), stays: true, edits: [], untouched, different: [], deployment: [] };
  }
  const byPackage = groupByPackage(uses, required);
  const packages = packagesIn(byPackage);
  const stays = byPackage.has(undefined);
  const namespaces = new Map(
    packages.map((from, at) => [from, at === 0 && !stays ? name : unusedName(source, name + pascalCase(from))]),
  );
  return {
    ...notesOnUses(source, uses, source.line(declaration)),
    namespaces,
    stays: stays || packages.length === 0,
    edits: packages.flatMap((from) =>
      (byPackage.get(from) ?? []).flatMap((use) => editUse(source, use, namespaces.get(from) ?? name)),
    ),
  };
}
