import ts from 'typescript';
import type { ImportedName } from './module-import';
import type { Source } from './source';

/** An access to a member: `cdk.aws_apigatewayv2`, as a value or as a type. */
export type MemberAccess = ts.PropertyAccessExpression | ts.QualifiedName;

/** Returns the identifiers of a file that refer to a declaration, except for its own. */
export function usesOf(source: Source, declaration: ImportedName): readonly ts.Identifier[] {
  const name = declaration.name.getText(source.file);
  return source.nodes.filter(
    (node): node is ts.Identifier =>
      ts.isIdentifier(node) && node.text === name && node.parent !== declaration && source.refersTo(node, declaration),
  );
}

/** Returns the access to a member of an expression or a namespace; undefined when it is used as a whole. */
export function accessOf(object: ts.Node): MemberAccess | undefined {
  const { parent } = object;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === object ? parent : undefined;
  return ts.isQualifiedName(parent) && parent.left === object ? parent : undefined;
}

/** Returns the member of an access. */
export function memberOf(access: MemberAccess): ts.MemberName {
  return ts.isQualifiedName(access) ? access.right : access.name;
}
