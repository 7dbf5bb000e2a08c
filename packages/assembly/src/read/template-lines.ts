import type { Resource, SourceLine, Template } from '../model/template';

const lines = new WeakMap<Template, ReadonlyMap<string, number>>();

/** Returns the line of a template where a resource starts; undefined if it is not found. */
export function lineOf({ template, logicalId }: Resource): SourceLine | undefined {
  let index = lines.get(template);
  if (index === undefined) {
    index = indexOf(template.text());
    lines.set(template, index);
  }
  const line = index.get(logicalId);
  return line === undefined ? undefined : { file: template.path, line };
}

/** The first key of a line, behind white space and the brace that opens the template. */
const KEY = /^(\s*)(\{\s*)?(["']?)([A-Za-z0-9]+)\3\s*:/;

/** Returns the lines of the keys of the section of resources, which are all indented alike. */
function indexOf(text: string): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  let top: number | undefined;
  let section: number | undefined;
  let indent: number | undefined;
  for (const [number, line] of text.split('\n').entries()) {
    const [, space = '', brace = '', , key] = KEY.exec(line) ?? [];
    if (key === undefined) continue;
    top ??= space.length + brace.length;
    if (section !== undefined && space.length <= section) section = undefined;
    if (section === undefined) {
      if (key === 'Resources' && space.length <= top) section = space.length;
      continue;
    }
    indent ??= space.length;
    if (space.length === indent && !index.has(key)) index.set(key, number + 1);
  }
  return index;
}
