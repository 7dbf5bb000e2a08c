import ts from 'typescript';
import { replace } from './edit';
import { groupByPackage, type PackageName, packagesIn, scopedName } from './export-map';
import { renderWhole } from './import-form';
import { joinSteps, type Step } from './migration';
import type { ImportedName, ModuleImport } from './module-import';
import { NAMESPACES } from './moved-modules';
import { notesOn } from './notes';
import type { Source } from './source';
import { pascalCase, unusedName } from './unused-name';

/** A use `cdk.aws_apigatewayv2.Name` of a module as a member of the whole library. */
export interface RootUse {
  /** The part before the name: `cdk.aws_apigatewayv2`. */
  readonly namespace: ts.PropertyAccessExpression | ts.QualifiedName;
  readonly name: string;
}

/** Finds the uses of the modules as members of an import of the whole library. */
export function findRootUses(source: Source, declaration: ImportedName): readonly RootUse[] {
  return source.nodes.flatMap((node) => {
    const namespace = isMemberAccess(node) ? node : undefined;
    if (namespace === undefined || !NAMESPACES.includes(memberName(namespace))) return [];
    const root = leftOf(namespace);
    if (!ts.isIdentifier(root) || !source.refersTo(root, declaration)) return [];
    const { parent } = namespace;
    return isMemberAccess(parent) && leftOf(parent) === namespace ? [{ namespace, name: memberName(parent) }] : [];
  });
}

/** Moves uses to a namespace import for each package, next to the import of the library. */
export function moveRootUses(
  source: Source,
  given: ModuleImport,
  uses: readonly RootUse[],
  required: ReadonlySet<PackageName>,
): Partial<Step> {
  const byPackage = groupByPackage(uses, required);
  const namespaces = packagesIn(byPackage).map((from) => [from, unusedName(source, camelCase(from))] as const);
  const lines = namespaces.map(([from, name]) => `\n${renderWhole(source, given, name, scopedName(from))}`);
  const end = given.statement.getEnd();
  return joinSteps([
    ...uses.map(({ name, namespace }) => notesOn([name], source.line(namespace))),
    {
      edits: [
        ...(lines.length > 0 ? [{ start: end, end, text: lines.join('') }] : []),
        ...namespaces.flatMap(([from, name]) =>
          (byPackage.get(from) ?? []).map(({ namespace }) => replace(source, namespace, name)),
        ),
      ],
      packages: namespaces.map(([from]) => scopedName(from)),
    },
  ]);
}

type MemberAccess = ts.PropertyAccessExpression | ts.QualifiedName;

function isMemberAccess(node: ts.Node): node is MemberAccess {
  return ts.isPropertyAccessExpression(node) || ts.isQualifiedName(node);
}

function leftOf(access: MemberAccess): ts.Node {
  return ts.isQualifiedName(access) ? access.left : access.expression;
}

function memberName(access: MemberAccess): string {
  return ts.isQualifiedName(access) ? access.right.text : access.name.text;
}

function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal[0]?.toLowerCase() + pascal.slice(1);
}
