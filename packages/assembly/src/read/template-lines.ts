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

/** Returns the lines of the keys of the section of resources, which are all indented alike. */
function indexOf(text: string): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  let section = -1;
  let indent: number | undefined;
  for (const [number, line] of text.split('\n').entries()) {
    const [, space = '', , key] = /^(\s*)(["']?)([A-Za-z0-9]+)\2\s*:/.exec(line) ?? [];
    if (key === undefined) continue;
    if (section >= 0 && space.length <= section) section = -1;
    if (section < 0) {
      if (key !== 'Resources') continue;
      section = space.length;
      indent = undefined;
      continue;
    }
    indent ??= space.length;
    if (space.length === indent && !index.has(key)) index.set(key, number + 1);
  }
  return index;
}
