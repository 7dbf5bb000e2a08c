import * as ts from 'typescript';

/** Whether a string is an expression with a value that a reader can look up: no bare word and no code in backticks. */
export function isValue(text: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`(${text});`, { reportDiagnostics: true });
  if (diagnostics.length > 0) return false;
  const [statement, ...others] = ts.createSourceFile('value.ts', `(${text});`, ts.ScriptTarget.Latest).statements;
  if (statement === undefined || others.length > 0 || !ts.isExpressionStatement(statement)) return false;
  if (!ts.isParenthesizedExpression(statement.expression)) return false;
  const { expression } = statement.expression;
  if (ts.isIdentifier(expression)) return expression.text === 'undefined';
  if (ts.isPrefixUnaryExpression(expression)) return ts.isNumericLiteral(expression.operand);
  return !ts.isTemplateLiteral(expression);
}
