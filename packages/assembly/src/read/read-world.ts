import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildWorld } from '../model/build-world';
import type { TemplateSource } from '../model/source';
import type { Environment } from '../model/template';
import type { World } from '../model/world';
import { isRaw, type Raw } from '../resolve/scope';
import { STACK } from './nested-templates';
import { checked, isTemplate, parseTemplate } from './parse-template';
import { isAssembly, type Reading, readAssembly } from './read-assembly';
import { ReadError } from './read-error';
import { type Progress, readFolder } from './read-folder';
import { readTemplate } from './read-template';
import { readWithNested } from './read-with-nested';

/**
 * Reads a template, a folder with templates, or a cloud assembly of the CDK.
 *
 * @param path the file or the folder
 * @param progress called before each file of a folder, and at the end
 * @throws ReadError if there is no template, or if the named file or assembly cannot be read
 * @example
 * const world = readWorld('cdk.out');
 * console.log(world.templates.map(({ file }) => file));
 */
export function readWorld(path: string, progress?: Progress): World {
  if (!existsSync(path)) throw new ReadError(path, 'no such file or folder; name a template, a folder or cdk.out');
  const { sources, unread } = statSync(path).isDirectory() ? readDirectory(path, progress) : readFile(path);
  if (sources.length === 0 && unread.length === 0) {
    throw new ReadError(path, 'the folder must have a CloudFormation template, got none; name another folder');
  }
  return buildWorld(sources, unread);
}

function readDirectory(path: string, progress?: Progress): Reading {
  return isAssembly(path) ? readAssembly(path) : readFolder(path, progress);
}

function readFile(path: string): Reading {
  const template = readTemplate(path);
  if (!isTemplate(template.raw)) {
    throw new ReadError(path, 'a template must have Resources with a Type; name another file');
  }
  return readWithNested(dirname(path), basename(path), { shown: '' }, template);
}

/** A template of a stack that is being synthesized. */
export interface StackTemplate {
  /** The file. */
  readonly path: string;
  /** The name of the stack. @default - not known */
  readonly stackName?: string;
  /** The account and the Region of the stack. @default - not known */
  readonly environment?: Environment;
  /** Whether the stack is inside a CDK `Stage`. @default false */
  readonly insideStage?: boolean;
}

/**
 * Reads the templates of some stacks and of their nested stacks.
 *
 * @throws ReadError for a template that cannot be read
 */
export function readTemplates(stacks: readonly StackTemplate[]): World {
  const readings = stacks.map(({ path, ...facts }) =>
    readWithNested(dirname(path), basename(path), { ...facts, shown: dirname(path) }),
  );
  const sources = new Map(readings.flatMap(({ sources: list }) => list.map((source) => [source.file, source])));
  return buildWorld(
    [...sources.values()],
    readings.flatMap(({ unread }) => unread),
  );
}

/**
 * Returns the world of templates that are already parsed, or whose text is given, by the names of their files.
 *
 * @param templates the templates; a relative `TemplateURL` of a nested stack names another of them
 * @param environment the account and the Region of all of them
 * @throws ReadError for a template that does not parse, or is no object
 */
export function worldOf(templates: Readonly<Record<string, string | object>>, environment: Environment = {}): World {
  const sources = Object.entries(templates).map(([file, given]): TemplateSource => {
    const raw = typeof given === 'string' ? parseTemplate(file, given) : checked(file, given);
    const text = () => (typeof given === 'string' ? given : JSON.stringify(given, undefined, 2));
    const stackName = file.replace(/\..*$/, '');
    return { file, raw, text, stackName, environment, nested: nestedIn(file, raw, templates) };
  });
  return buildWorld(sources);
}

/** Returns the nested stacks whose templates are among the given ones, by their relative `TemplateURL`. */
function nestedIn(file: string, raw: Raw, templates: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const resources = isRaw(raw['Resources']) ? Object.entries(raw['Resources']) : [];
  return new Map(
    resources.flatMap(([logicalId, one]) => {
      const { Type, Properties } = isRaw(one) ? one : {};
      const url = isRaw(Properties) ? Properties['TemplateURL'] : undefined;
      if (Type !== STACK || typeof url !== 'string') return [];
      const name = join(dirname(file), url);
      return Object.hasOwn(templates, name) ? [[logicalId, name] as const] : [];
    }),
  );
}
