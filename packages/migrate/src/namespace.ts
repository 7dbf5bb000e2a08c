import ts from 'typescript';
import type { ImportedName } from './module-import';
import type { Source } from './source';

/** `ns.Name`: where `ns` stands, and which name it leads to. */
export interface NamespaceUse {
  readonly namespace: ts.Identifier;
  readonly name: string;
}

/** A namespace of a file, and how it is used: by its members, or otherwise, where nobody can tell which. */
export interface Namespace {
  readonly declaration: ImportedName;
  readonly uses: readonly NamespaceUse[];
  readonly whole: readonly ts.Identifier[];
}

/** Finds what a file does with a namespace that it declares. */
export function readNamespace(source: Source, declaration: ImportedName): Namespace {
  const uses: NamespaceUse[] = [];
  const whole: ts.Identifier[] = [];
  const called = declaration.name.getText(source.file);
  for (const node of source.nodes) {
    if (!ts.isIdentifier(node) || node.text !== called || node.parent === declaration) continue;
    if (!source.means(node, declaration)) continue;
    const name = memberOf(node);
    if (name === undefined) whole.push(node);
    else uses.push({ namespace: node, name });
  }
  return { declaration, uses, whole };
}

function memberOf(namespace: ts.Identifier): string | undefined {
  const { parent } = namespace;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === namespace) return parent.name.text;
  if (ts.isQualifiedName(parent) && parent.left === namespace) return parent.right.text;
  return undefined;
}
