import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ConstructSource, TemplateSource } from '../model/source';
import type { ConstructMetadata, Environment } from '../model/template';
import type { Unread } from '../model/world';
import { nestedTemplates } from './nested-templates';
import { parseTemplate } from './parse-template';
import { readText } from './read-file';

/** The known facts about the stack of a template. */
export interface StackFacts {
  /** The folder in the names of files. */
  readonly shown: string;
  readonly stackName?: string;
  readonly environment?: Environment;
  readonly insideStage?: boolean;
  readonly constructs?: ReadonlyMap<string, ConstructSource>;
  readonly metadata?: ConstructMetadata;
}

/**
 * Reads a template and those of its nested stacks. One that is missing is noted.
 *
 * @throws ReadError for a template that cannot be read
 */
export function readWithNested(
  folder: string,
  file: string,
  facts: StackFacts,
): { readonly sources: readonly TemplateSource[]; readonly unread: readonly Unread[] } {
  const sources: TemplateSource[] = [];
  const unread: Unread[] = [];
  const read = (name: string, { stackName, ...known }: StackFacts): void => {
    const path = join(folder, name);
    const shownFile = join(known.shown, name);
    if (sources.some((one) => one.file === shownFile)) return;
    const text = readText(path, shownFile);
    const raw = parseTemplate(shownFile, text);
    const nested = new Map<string, string>();
    for (const child of nestedTemplates(raw, path)) {
      const childName = join(dirname(name), child.file);
      if (existsSync(join(folder, childName))) nested.set(child.logicalId, childName);
      else
        unread.push({
          file: shownFile,
          reason: `the template ${child.file} of the nested stack ${child.logicalId} does not exist`,
        });
    }
    const shownNested = new Map([...nested].map(([logicalId, childName]) => [logicalId, join(known.shown, childName)]));
    sources.push({ ...known, file: shownFile, path, raw, text: () => text, stackName, nested: shownNested });
    for (const childName of nested.values()) read(childName, known);
  };
  read(file, facts);
  return { sources, unread };
}
