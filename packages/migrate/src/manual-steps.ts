import ts from 'typescript';
import type { Note } from './migration';
import { isModuleStatement, type ModuleImport } from './module-import';
import { isMoved, NAMESPACES } from './moved-modules';
import type { NamespaceUse } from './namespace';
import { moduleNames } from './root-namespace';
import type { Source } from './source';

const EXPORT_OF_ALL = (module: string) =>
  `all names of '${module}' are exported; export those that other files use from their packages by hand`;

/** Finds statements that name a module without its names, and uses of the modules as members of the whole library. */
export function findManualSteps(
  source: Source,
  imports: readonly ModuleImport[],
  rootUses: readonly NamespaceUse[],
): readonly Note[] {
  const known = new Set<ts.Node>([...imports.map(({ module }) => module), ...moduleNames(rootUses)]);
  return source.nodes.flatMap((node) => {
    const text = manualStep(node, known);
    return text === undefined ? [] : [{ line: source.line(node), text }];
  });
}

function manualStep(node: ts.Node, known: ReadonlySet<ts.Node>): string | undefined {
  if (known.has(node)) return undefined;
  if (ts.isStringLiteralLike(node) && isMoved(node.text) && isModuleStatement(node.parent)) {
    if (ts.isExportDeclaration(node.parent)) return EXPORT_OF_ALL(node.text);
    return `'${node.text}' is used outside an import of its names; change it by hand`;
  }
  if (ts.isIdentifier(node) && NAMESPACES.includes(node.text) && isMember(node)) {
    return `${node.text} is used as a member of the whole library; import its names`;
  }
  return undefined;
}

function isMember(name: ts.Identifier): boolean {
  const { parent } = name;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === name) ||
    (ts.isQualifiedName(parent) && parent.right === name) ||
    (ts.isExportSpecifier(parent) && (parent.propertyName ?? parent.name) === name)
  );
}
