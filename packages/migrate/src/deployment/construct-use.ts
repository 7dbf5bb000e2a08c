import ts from 'typescript';
import type { FoundImport } from '../found-import';
import { usesOf } from '../name-use';
import type { Source } from '../source';

/** The definition of a construct, an integration or an authorizer in a file: `new Name(…)`, or a call `….addStage(…)`. */
export interface ConstructUse {
  /** The name of the class, or of the method. */
  readonly name: string;
  readonly node: ts.NewExpression | ts.CallExpression;
}

/** Finds the definitions whose classes are imported from the modules and move, by position. */
export function findConstructs(source: Source, imports: readonly FoundImport[]): readonly ConstructUse[] {
  const created = imports.flatMap((one) => (one.given.obstacle === undefined ? constructsOf(source, one) : []));
  const added = imports.some(({ names }) => names.length > 0) ? addedStages(source) : [];
  return [...created, ...added].sort((one, other) => one.node.pos - other.node.pos);
}

function constructsOf(source: Source, found: FoundImport): readonly ConstructUse[] {
  const { given, taken, namespaces, rootUses } = found;
  const byName = taken.flatMap(({ name, declaration }) =>
    usesOf(source, declaration).flatMap((use) => constructedBy(name, use)),
  );
  const moving = namespaces.filter(({ whole }) => whole.length === 0).flatMap(({ uses }) => uses);
  const byMember = [...moving, ...rootUses].flatMap(({ name, access }) => constructedBy(name, access));
  return ts.isExportDeclaration(given.statement) ? [] : [...byName, ...byMember];
}

function constructedBy(name: string, callee: ts.Node): readonly ConstructUse[] {
  const { parent: node } = callee;
  return ts.isNewExpression(node) && node.expression === callee ? [{ name, node }] : [];
}

function addedStages(source: Source): readonly ConstructUse[] {
  return source.nodes.filter(ts.isCallExpression).flatMap((node) => {
    const isMethod = ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'addStage';
    const [id] = node.arguments;
    return isMethod && id !== undefined && ts.isStringLiteralLike(id) ? [{ name: 'addStage', node }] : [];
  });
}
