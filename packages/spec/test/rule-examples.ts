import ts from 'typescript';

const EXAMPLES = ['bad', 'good'];

/**
 * Returns whether a node is within the examples of a rule, or within a constant that only the examples use: these have the
 * numbers of the service written out, as templates do.
 */
export function isExample(node: ts.Node): boolean {
  const source = node.getSourceFile();
  if (!/\/rules\/src\/rules\//.test(source.fileName)) return false;
  if (isWithinExamples(node)) return true;
  const statement = statementOf(node);
  if (statement === undefined || !ts.isVariableStatement(statement)) return false;
  const names = statement.declarationList.declarations.map(({ name }) => name.getText(source));
  return names.every((name) => !isUsedElsewhere(source, name, statement));
}

function isWithinExamples(node: ts.Node): boolean {
  for (let one: ts.Node | undefined = node; one !== undefined; one = one.parent) {
    if (!ts.isPropertyAssignment(one) && !ts.isGetAccessorDeclaration(one)) continue;
    if (ts.isIdentifier(one.name) && EXAMPLES.includes(one.name.text)) return true;
  }
  return false;
}

function statementOf(node: ts.Node): ts.Node | undefined {
  let one: ts.Node | undefined = node;
  while (one !== undefined && (one.parent === undefined || !ts.isSourceFile(one.parent))) one = one.parent;
  return one;
}

/** A constant that another constant of examples uses counts as one of examples. */
function isUsedElsewhere(source: ts.SourceFile, name: string, declaration: ts.Node): boolean {
  let used = false;
  const visit = (node: ts.Node): void => {
    if (node === declaration || used) return;
    if (ts.isIdentifier(node) && node.text === name && !isExample(node)) used = true;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return used;
}
