import ts from 'typescript';
import type { ImportedName } from './module-import';
import type { Source } from './source';

/** A use `ns.Name` of a namespace. */
export interface NamespaceUse {
  readonly namespace: ts.Identifier;
  readonly name: string;
}

/** A namespace of a file, with its uses by member and its uses as a whole, whose members are unknown. */
export interface Namespace {
  readonly declaration: ImportedName;
  readonly uses: readonly NamespaceUse[];
  readonly whole: readonly ts.Identifier[];
}

/** Finds the uses of a namespace in the file that declares it. */
export function readNamespace(source: Source, declaration: ImportedName): Namespace {
  const uses: NamespaceUse[] = [];
  const whole: ts.Identifier[] = [];
  const identifier = declaration.name.getText(source.file);
  for (const node of source.nodes) {
    if (!ts.isIdentifier(node) || node.text !== identifier || node.parent === declaration) continue;
    if (!source.refersTo(node, declaration)) continue;
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
