import ts from 'typescript';
import { replace } from '../edit';
import { groupByPackage, type PackageName, packagesIn, scopedName } from '../export-map';
import { joinSteps, type Step } from '../migration';
import { isModuleStatement } from '../module-import';
import { isMoved, SHARED } from '../moved-modules';
import type { Source } from '../source';
import { namesOfLoad } from './module-load';
import { isWithin, type ModuleMock, readMock } from './module-mock';

/** The parts of a file that references to modules depend on. */
export interface ReferenceContext {
  /** The strings that name modules in imports. */
  readonly imported: ReadonlySet<ts.Node>;
  /** Returns the names that the file imports from a module. */
  readonly namesFrom: (module: string) => readonly string[];
  readonly required: ReadonlySet<PackageName>;
}

/** Moves mocks, dynamic imports, nested calls of `require` and import types to the package that exports their names. */
export function moveReferences(source: Source, context: ReferenceContext): Partial<Step> {
  const literals = source.nodes
    .filter((node) => ts.isStringLiteralLike(node))
    .filter((node) => isMoved(node.text) && !context.imported.has(node) && !isModuleStatement(node.parent));
  const mocks = literals.flatMap((literal) => readMock(literal) ?? []);
  const others = literals.filter((literal) => !mocks.some((mock) => isWithin(mock, literal)));
  return joinSteps([
    ...mocks.map((mock) => {
      const within = literals.filter(({ text }) => text === mock.module.text).filter((node) => isWithin(mock, node));
      return moveMock(source, mock, within, context);
    }),
    ...others.map((literal) => move(source, [literal], namesOfLoad(source, literal), context)),
  ]);
}

function moveMock(
  source: Source,
  { call, module, names, hasFactory }: ModuleMock,
  within: readonly ts.StringLiteralLike[],
  context: ReferenceContext,
): Partial<Step> {
  const all = names && [...new Set([...names, ...context.namesFrom(module.text)])];
  const groups = groupByPackage(byName(all ?? []), context.required);
  const packages = packagesIn(groups);
  const line = source.line(call);
  const text = `this mock of '${module.text}' replaces ${packages.map(scopedName).join(' and ')} only; add a mock of each other package that the tested code imports`;
  const different = packages.length === 0 ? [] : [{ line, text }];
  if (hasFactory || packages.length === 0 || groups.size < 2 || !ts.isExpressionStatement(call.parent)) {
    const moved = move(source, within, all, context);
    return (moved.edits ?? []).length > 0 ? joinSteps([moved, { different }]) : moved;
  }
  const kept = groups.has(undefined) ? [call.parent.getText(source.file)] : [];
  const statements = [...kept, ...packages.map((name) => withModule(source, call.parent, module, name))];
  const edits = [replace(source, call.parent, statements.join('\n'))];
  return { edits, packages: packages.map(scopedName), different };
}

/** Moves strings to the package that exports all the names; adds a step to do by hand when there is no such package. */
function move(
  source: Source,
  literals: readonly ts.StringLiteralLike[],
  names: readonly string[] | undefined,
  { required }: ReferenceContext,
): Partial<Step> {
  const [first] = literals;
  if (first === undefined) return {};
  const groups = groupByPackage(byName(names ?? []), required);
  const [name, ...others] = [...groups.keys()];
  if (name !== undefined && others.length === 0) {
    return {
      edits: literals.map((literal) => replace(source, literal, quoted(source, literal, name))),
      packages: [scopedName(name)],
    };
  }
  if (groups.size > 0 && names?.every((one) => SHARED.test(one))) return {};
  return { untouched: [{ line: source.line(first), text: stepFor(first.text, groups) }] };
}

function stepFor(module: string, groups: ReadonlyMap<PackageName | undefined, readonly { name: string }[]>): string {
  const known = packagesIn(groups).map((from) => {
    const names = (groups.get(from) ?? []).map(({ name }) => name);
    return `${names.join(', ')} of ${scopedName(from)}`;
  });
  const text = `'${module}' is used outside an import of its names; change it by hand`;
  return known.length === 0 ? text : `${text}, for ${known.join(', and ')}`;
}

function withModule(source: Source, statement: ts.Node, module: ts.StringLiteralLike, name: PackageName): string {
  const start = statement.getStart(source.file);
  const text = statement.getText(source.file);
  const [from, to] = [module.getStart(source.file) - start, module.getEnd() - start];
  return text.slice(0, from) + quoted(source, module, name) + text.slice(to);
}

function quoted(source: Source, literal: ts.StringLiteralLike, name: PackageName): string {
  const quote = literal.getText(source.file).charAt(0);
  return `${quote}${scopedName(name)}${quote}`;
}

function byName(names: readonly string[]): readonly { readonly name: string }[] {
  return names.map((name) => ({ name }));
}
