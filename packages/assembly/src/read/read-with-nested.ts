import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TemplateSource } from '../model/source';
import type { ConstructMetadata, Environment } from '../model/template';
import type { Unread } from '../model/world';
import { type Constructs, constructsInside, constructsOutside } from './construct-metadata';
import { nestedTemplates } from './nested-templates';
import { ReadError, unreadOf } from './read-error';
import { type ParsedTemplate, readTemplate } from './read-template';

/** Facts of the stack of a template that the template itself does not have. */
export interface StackFacts {
  /** The folder in the names of files. */
  readonly shown: string;
  readonly stackName?: string;
  readonly environment?: Environment;
  readonly insideStage?: boolean;
  readonly constructs?: Constructs;
  readonly metadata?: ConstructMetadata;
}

/** The most levels of nested stacks that are followed. */
const MAX_LEVELS = 50;

/**
 * Reads a template and those of its nested stacks. One that is missing, or cannot be read, is noted.
 *
 * @param template the template, if it is read already
 * @throws ReadError for a template that cannot be read
 */
export function readWithNested(
  folder: string,
  file: string,
  facts: StackFacts,
  template?: ParsedTemplate,
): { readonly sources: readonly TemplateSource[]; readonly unread: readonly Unread[] } {
  const sources = new Map<string, TemplateSource>();
  const unread: Unread[] = [];
  const read = (
    name: string,
    { stackName, constructs = new Map(), ...known }: StackFacts,
    level: number,
    given?: ParsedTemplate,
  ): string => {
    const path = join(folder, name);
    const shownFile = join(known.shown, name);
    if (sources.has(shownFile)) return shownFile;
    const { text, raw } = given ?? readTemplate(path, shownFile);
    const nested = new Map<string, string>();
    const own = { constructs: constructsOutside(constructs), nested };
    sources.set(shownFile, { ...known, file: shownFile, path, raw, text: () => text, stackName, ...own });
    for (const { logicalId, file: childFile } of nestedTemplates(raw, path)) {
      const childName = join(dirname(name), childFile);
      const problem = existsSync(join(folder, childName)) ? undefined : 'does not exist';
      const tooDeep = level === MAX_LEVELS ? `is below ${MAX_LEVELS} levels of nested stacks` : undefined;
      if (problem !== undefined || tooDeep !== undefined) {
        const reason = `the template ${childFile} of the nested stack ${logicalId} ${problem ?? tooDeep}`;
        unread.push({ file: shownFile, reason });
        continue;
      }
      try {
        nested.set(
          logicalId,
          read(childName, { ...known, constructs: constructsInside(constructs, logicalId) }, level + 1),
        );
      } catch (error) {
        if (!(error instanceof ReadError)) throw error;
        unread.push(unreadOf(error));
      }
    }
    return shownFile;
  };
  read(file, facts, 0, template);
  return { sources: [...sources.values()], unread };
}
