import { ExportIndex } from './exports';
import type { TemplateSource } from './source';
import { TemplateModel } from './template-model';
import type { Unread, World } from './world';

/**
 * Builds the world of some templates: each refers to the exports and outputs of the others, and to the outputs and
 * parameters of its nested stacks.
 */
export function buildWorld(sources: readonly TemplateSource[], unread: readonly Unread[] = []): World {
  const index = new ExportIndex();
  const templates = sources.map((source) => new TemplateModel(source, index));
  for (const template of templates) index.add(template);
  const byFile = new Map(templates.map((template) => [template.file, template]));
  for (const parent of templates) {
    for (const [logicalId, file] of parent.nested) {
      const child = byFile.get(file);
      if (child !== undefined && child !== parent) parent.adopt(logicalId, child);
    }
  }
  // Outputs refer to those of other stacks, so that a cycle is found here, whatever is asked first.
  for (const { outputs } of templates) void outputs.size;
  return { templates, unread: [...unread, ...index.cycles] };
}
