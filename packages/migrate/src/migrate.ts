import { findConstructs } from './deployment/construct-use';
import { moveDeployment } from './deployment/move-deployment';
import { findSharedIds } from './deployment/shared-ids';
import { applyEdits } from './edit';
import { type PackageName, requiredBy } from './export-map';
import { type FoundImport, findNames, isOfModule } from './found-import';
import { findManualSteps } from './manual-steps';
import { joinSteps, type MigrateOptions, type Migration, type Note, type Step } from './migration';
import { moveNames } from './move-names';
import { moveNamespaces } from './move-namespaces';
import { WORD } from './moved-modules';
import { moduleImports } from './read-imports';
import { moveReferences } from './references/move-references';
import { moveRootUses } from './root-namespace';
import { countSyntaxErrors, readSource, type Source } from './source';

/**
 * Rewrites the imports of a file from `aws-cdk-lib/aws-apigatewayv2`, its integrations and its authorizers to the
 * packages that export the same names. It changes imports and uses of imported namespaces; with `keep`, it adds options
 * to definitions, too.
 *
 * @param path the name of the file, whose extension selects the language
 * @param text the source of the file
 * @param options whether to keep deployed resources as they are
 */
export function migrate(path: string, text: string, { keep = false }: MigrateOptions = {}): Migration {
  const nothing: Migration = { text, packages: [], untouched: [], different: [], deployment: [] };
  // Most files of an app use no such module, and this search is cheaper than resolving names.
  if (!text.includes(WORD)) return nothing;
  const source = readSource(path, text);
  const imports = moduleImports(source);
  const relevant = imports.map((given) => findNames(source, given));
  const required = requiredBy(relevant.flatMap(({ names }) => names));
  const constructs = findConstructs(source, relevant);
  const { edits, packages, untouched, different, deployment } = joinSteps([
    ...relevant.map((one) => move(source, one, required)),
    moveReferences(source, {
      imported: new Set(imports.map(({ module }) => module)),
      namesFrom: (module) => relevant.flatMap(({ given, names }) => (given.module.text === module ? names : [])),
      required,
    }),
    moveDeployment(source, constructs, keep),
    { untouched: findSharedIds(source, constructs) },
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
  return {
    text: migrated,
    packages,
    untouched: [...untouched].sort(byLine),
    different: [...different].sort(byLine),
    deployment: [...deployment].sort(byLine),
  };
}

function move(
  source: Source,
  { given, namespaces, rootUses }: FoundImport,
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
