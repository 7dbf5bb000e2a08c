import ts from 'typescript';
import type { ImportedName } from './module-import';
import { nodesOf, type Source } from './source';

/** `ns.Name`: where `ns` stands, and which name it leads to. */
export interface NamespaceUse {
  readonly namespace: ts.Identifier;
  readonly name: string;
}

/** How a file uses a namespace: by its members, or otherwise, where nobody can tell which. */
export function namespaceUses(
  source: Source,
  declaration: ImportedName,
): { readonly uses: readonly NamespaceUse[]; readonly whole: readonly ts.Identifier[] } {
  const uses: NamespaceUse[] = [];
  const whole: ts.Identifier[] = [];
  const called = declaration.name.getText(source.file);
  for (const node of nodesOf(source.file)) {
    if (!ts.isIdentifier(node) || node.text !== called || node.parent === declaration) continue;
    if (!source.means(node, declaration)) continue;
    const name = memberOf(node);
    if (name === undefined) whole.push(node);
    else uses.push({ namespace: node, name });
  }
  return { uses, whole };
}

function memberOf(namespace: ts.Identifier): string | undefined {
  const { parent } = namespace;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === namespace) return parent.name.text;
  if (ts.isQualifiedName(parent) && parent.left === namespace) return parent.right.text;
  return undefined;
}
