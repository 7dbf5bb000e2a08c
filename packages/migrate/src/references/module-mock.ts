import ts from 'typescript';

/** The functions of Jest and Vitest that replace a module, or stop to do so. */
const MOCKS: readonly string[] = ['mock', 'doMock', 'unmock', 'doUnmock'];

/** A call such as `jest.mock('module', () => ({ … }))`. */
export interface ModuleMock {
  readonly call: ts.CallExpression;
  readonly module: ts.StringLiteralLike;
  /** The names that its factory defines; none without a factory, undefined when they are unknown. */
  readonly names: readonly string[] | undefined;
  readonly hasFactory: boolean;
}

/** Returns the mock of a module that is named by a string. */
export function readMock(module: ts.StringLiteralLike): ModuleMock | undefined {
  const argument = ts.isCallExpression(module.parent) && isImport(module.parent) ? module.parent : module;
  const call = argument.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== argument) return undefined;
  if (!ts.isPropertyAccessExpression(call.expression) || !MOCKS.includes(call.expression.name.text)) return undefined;
  const factory = call.arguments[1];
  return { call, module, hasFactory: factory !== undefined, names: factory === undefined ? [] : namesOf(factory) };
}

/** Returns whether a node is within a mock. */
export function isWithin({ call }: ModuleMock, node: ts.Node): boolean {
  for (let at = node; at !== undefined; at = at.parent) if (at === call) return true;
  return false;
}

function isImport({ expression }: ts.CallExpression): boolean {
  return expression.kind === ts.SyntaxKind.ImportKeyword;
}

function namesOf(factory: ts.Expression): readonly string[] | undefined {
  const object = objectOf(factory);
  return object?.properties
    .flatMap(({ name }) =>
      name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [],
    )
    .filter((name) => name !== '__esModule');
}

/** Returns the object that a factory returns, if that is its only result. */
function objectOf(factory: ts.Expression): ts.ObjectLiteralExpression | undefined {
  if (!ts.isArrowFunction(factory) && !ts.isFunctionExpression(factory)) return undefined;
  const { body } = factory;
  const returned = ts.isBlock(body) ? body.statements.find(ts.isReturnStatement)?.expression : body;
  const value = returned !== undefined && ts.isParenthesizedExpression(returned) ? returned.expression : returned;
  return value !== undefined && ts.isObjectLiteralExpression(value) ? value : undefined;
}
