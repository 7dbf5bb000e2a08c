import ts from 'typescript';
import type { Note } from '../migration';
import type { Source } from '../source';
import { pascalCase } from '../unused-name';
import type { ConstructUse } from './construct-use';

/** A definition of an integration with an ID that is written out. */
interface IdentifiedUse {
  readonly id: string;
  readonly node: ConstructUse['node'];
  /** The source of the class and of the arguments after the ID. */
  readonly definition: string;
}

/** Notes the integrations whose ID names another definition of the file too, with an ID to give them. */
export function findSharedIds(source: Source, uses: readonly ConstructUse[]): readonly Note[] {
  const all = uses.flatMap((use) => identified(source, use));
  const taken = new Set(all.map(({ id }) => id));
  return all.flatMap((one, at) => {
    const line = source.line(one.node);
    if (isRepeated(one, uses)) {
      const text = `the ID '${one.id}' names several integrations, because a loop defines them; add a part that differs to the ID`;
      return [{ line, text }];
    }
    const former = all.slice(0, at).find(({ id }) => id === one.id);
    if (former === undefined || all.slice(0, at).some((other) => isSame(one, other))) return [];
    const id = unusedId(one, taken);
    taken.add(id);
    const text = `the ID '${one.id}' names the integration at line ${source.line(former.node)}, too; if both serve one API, give this one the ID '${id}'`;
    return [{ line, text }];
  });
}

function identified(source: Source, { name, node }: ConstructUse): readonly IdentifiedUse[] {
  const [id, ...others] = node.arguments ?? [];
  if (!name.endsWith('Integration') || id === undefined || !ts.isStringLiteralLike(id)) return [];
  const parts = others.map((argument) => argument.getText(source.file).replace(/\s+/g, ' '));
  return [{ id: id.text, node, definition: [name, ...parts].join(', ') }];
}

function isSame(one: IdentifiedUse, other: IdentifiedUse): boolean {
  return one.id === other.id && one.definition === other.definition;
}

/** Returns an ID that ends in the name of what the integration calls, or in a number. */
function unusedId({ id, node }: IdentifiedUse, taken: ReadonlySet<string>): string {
  const target = node.arguments?.[1];
  const name = target === undefined ? undefined : lastName(target);
  const longer = name === undefined || id.endsWith(pascalCase(name)) ? id : id + pascalCase(name);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? longer : `${longer}${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function lastName(target: ts.Expression): string | undefined {
  if (ts.isIdentifier(target)) return target.text;
  return ts.isPropertyAccessExpression(target) && ts.isIdentifier(target.name) ? target.name.text : undefined;
}

/** Returns whether a loop around an integration, but not around its API, defines what it calls. */
function isRepeated({ node }: IdentifiedUse, uses: readonly ConstructUse[]): boolean {
  const loop = loopAround(node);
  if (loop === undefined || uses.some(({ name, node: api }) => /Api$/.test(name) && isWithin(api, loop))) return false;
  const declared = new Set([...descendants(loop)].flatMap(declaredName));
  const others = (node.arguments ?? []).slice(1).flatMap((argument) => [argument, ...descendants(argument)]);
  return others.some((part) => ts.isIdentifier(part) && declared.has(part.text));
}

function loopAround(node: ts.Node): ts.Node | undefined {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isIterationStatement(at, false) || isCallback(at)) return at;
    if (ts.isFunctionLike(at) || ts.isClassLike(at)) return undefined;
  }
  return undefined;
}

function isCallback(node: ts.Node): boolean {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  const { parent: call } = node;
  return (
    ts.isCallExpression(call) &&
    ts.isPropertyAccessExpression(call.expression) &&
    ['forEach', 'map', 'flatMap'].includes(call.expression.name.text)
  );
}

function isWithin(node: ts.Node, around: ts.Node): boolean {
  return node.pos >= around.pos && node.end <= around.end;
}

function declaredName(node: ts.Node): readonly string[] {
  const isDeclaration = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
  return isDeclaration && ts.isIdentifier(node.name) ? [node.name.text] : [];
}

function* descendants(node: ts.Node): Generator<ts.Node> {
  for (const child of node.getChildren()) {
    yield child;
    yield* descendants(child);
  }
}
