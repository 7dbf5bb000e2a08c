import { ExportIndex } from './exports';
import { readsOf } from './reads-of';
import type { TemplateSource } from './source';
import { TemplateModel } from './template-model';
import type { Unread, World } from './world';

/**
 * Builds the world of some templates: each refers to the exports and outputs of the others, and to the outputs and
 * parameters of its nested stacks. The first of two templates with one file counts.
 */
export function buildWorld(sources: readonly TemplateSource[], unread: readonly Unread[] = []): World {
  const index = new ExportIndex();
  const byFile = new Map<string, TemplateSource>();
  for (const source of sources) if (!byFile.has(source.file)) byFile.set(source.file, source);
  const uses = usesOf([...byFile.values()]);
  const models = new Map(
    [...byFile].map(([file, source]) => {
      // The parameters of a template differ between the nested stacks that have it.
      const shared = (uses.get(file) ?? 0) > 1 ? 'the parameters of several nested stacks' : undefined;
      return [file, new TemplateModel(source, index, shared)];
    }),
  );
  const templates = [...models.values()];
  for (const template of templates) index.add(template);
  for (const parent of templates) {
    for (const [logicalId, file] of parent.nested) {
      const child = models.get(file);
      if (child === undefined || (uses.get(file) ?? 0) > 1) continue;
      if (!parent.adopt(logicalId, child)) {
        index.note(parent.file, `the nested stack ${logicalId} must not have a template that contains it`);
      }
    }
  }
  // A cycle is found here, whatever is asked first, and so are the outputs that other templates read.
  for (const template of templates) {
    for (const name of template.conditionNames) template.condition(name);
    void template.outputs.size;
    for (const raw of readsOf(template.raw)) template.resolve(raw);
  }
  return { templates, unread: [...unread, ...index.cycles] };
}

/** Returns how many nested stacks have each template. */
function usesOf(sources: readonly TemplateSource[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { nested = new Map<string, string>() } of sources) {
    for (const file of nested.values()) uses.set(file, (uses.get(file) ?? 0) + 1);
  }
  return uses;
}
