import ts from 'typescript';

/** Visits every node of a file. */
export function visitNodes(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => visitNodes(child, visit));
}

/** Returns the classes of characters in a pattern, apart from those that exclude characters and single ranges. */
export function characterClasses(node: ts.Node): readonly string[] {
  const pattern = patternOf(node);
  if (pattern === undefined) return [];
  const classes = [...pattern.matchAll(/\[(?!\^)((?:\\.|[^\]\\])+)\]/g)].map(([, members = '']) => members);
  return classes.filter((members) => !/^(?:\\?.){1,2}$|^.-.$/.test(members)).map(sortedMembers);
}

/** Returns a pattern as it is, or as the string that an expression is built from. */
function patternOf(node: ts.Node): string | undefined {
  if (ts.isRegularExpressionLiteral(node)) return node.text;
  if (ts.isStringLiteralLike(node) && /^\[.*\][+*]?$/.test(node.text)) return node.text;
  return undefined;
}

/** Writes one class in one way, in whatever order it lists its members. */
function sortedMembers(members: string): string {
  return [...members.matchAll(/[^\\]-[^\\]|\\?./g)]
    .map(([member]) => member.replace(/^\\(\W)$/, '$1'))
    .sort()
    .join('');
}
