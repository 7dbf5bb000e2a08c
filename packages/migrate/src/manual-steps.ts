import ts from 'typescript';
import type { Note } from './migration';
import type { ModuleImport } from './module-import';
import { MODULES, NAMESPACES } from './moved-modules';
import type { Source } from './source';

/** Finds the uses of the modules in a file other than an import or a call of `require` at its top level. */
export function findManualSteps(source: Source, imports: readonly ModuleImport[]): readonly Note[] {
  const known = new Set<ts.Node>(imports.map(({ module }) => module));
  return source.nodes.flatMap((node) => {
    const text = manualStep(node, known);
    return text === undefined ? [] : [{ line: source.line(node), text }];
  });
}

function manualStep(node: ts.Node, known: ReadonlySet<ts.Node>): string | undefined {
  if (
    ts.isStringLiteralLike(node) &&
    MODULES.some((module) => node.text === module || node.text.startsWith(`${module}/`))
  ) {
    if (known.has(node) && MODULES.includes(node.text)) return undefined;
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
    (ts.isQualifiedName(parent) && parent.right === name)
  );
}
