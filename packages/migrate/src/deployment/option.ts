import ts from 'typescript';
import type { Edit } from '../edit';
import type { Source } from '../source';

/** The state of an option in the source: present, absent, or unknown because its object is not written out. */
export type OptionState = 'set' | 'absent' | 'unknown';

/** Returns the state of an option in an object; in no object, it is absent. */
export function optionState(object: ts.Node | undefined, name: string): OptionState {
  if (object === undefined) return 'absent';
  if (!ts.isObjectLiteralExpression(object)) return 'unknown';
  if (object.properties.some((property) => nameOf(property) === name)) return 'set';
  return object.properties.some((property) => nameOf(property) === undefined) ? 'unknown' : 'absent';
}

/** Returns the value of an option in an object that is written out. */
export function optionValue(object: ts.Node | undefined, name: string): ts.Expression | undefined {
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return undefined;
  const property = object.properties.find((one) => nameOf(one) === name);
  if (property === undefined) return undefined;
  return ts.isPropertyAssignment(property) ? property.initializer : (property.name as ts.Identifier);
}

/** Returns the edit that adds an option at the end of an object. */
export function addOption(source: Source, object: ts.ObjectLiteralExpression, option: string): Edit {
  const last = object.properties.at(-1);
  if (last === undefined) return { start: object.getStart(source.file), end: object.getEnd(), text: `{ ${option} }` };
  const at = last.getEnd();
  const text = source.file.text;
  const line = text.lastIndexOf('\n', last.getStart(source.file)) + 1;
  const indent = /^[ \t]*/.exec(text.slice(line))?.[0] ?? '';
  const isOwnLine = text.slice(line, last.getStart(source.file)).trim() === '';
  return { start: at, end: at, text: isOwnLine ? `,\n${indent}${option}` : `, ${option}` };
}

/** Returns the edit that adds an object with an option as an argument after the last one. */
export function addArgument(args: readonly ts.Expression[], option: string): Edit | undefined {
  const last = args.at(-1);
  return last && { start: last.getEnd(), end: last.getEnd(), text: `, { ${option} }` };
}

function nameOf({ name }: ts.ObjectLiteralElementLike): string | undefined {
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}
