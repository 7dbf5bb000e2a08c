import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildWorld } from '../model/build-world';
import type { TemplateSource } from '../model/source';
import type { Environment } from '../model/template';
import type { World } from '../model/world';
import { isRaw } from '../resolve/scope';
import { isTemplate, parseTemplate } from './parse-template';
import { isAssembly, type Reading, readAssembly } from './read-assembly';
import { ReadError } from './read-error';
import { readText } from './read-file';
import { type Progress, readFolder } from './read-folder';
import { readWithNested } from './read-with-nested';

/**
 * Reads a template, a folder with templates, or a cloud assembly of the CDK.
 *
 * @param path the file or the folder
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
  if (!isTemplate(parseTemplate(path, readText(path)))) {
    throw new ReadError(path, 'a template must have Resources with a Type; name another file');
  }
  const { sources, unread } = readWithNested(dirname(path), basename(path), { shown: '' });
  return { sources, unread };
}

/** A template of a stack that is being synthesized. */
export interface StackTemplate {
  /** The file. */
  readonly path: string;
  readonly stackName?: string;
  readonly environment?: Environment;
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
 * @param environment the account and the Region of all of them
 * @throws ReadError for text that does not parse
 */
export function worldOf(templates: Readonly<Record<string, string | object>>, environment: Environment = {}): World {
  const sources = Object.entries(templates).map(([file, given]): TemplateSource => {
    const text = typeof given === 'string' ? given : JSON.stringify(given, undefined, 2);
    const raw = typeof given === 'string' ? parseTemplate(file, given) : given;
    if (!isRaw(raw)) throw new ReadError(file, 'a template must be an object with Resources');
    const stackName = file.replace(/\..*$/, '');
    return { file, raw, text: () => text, stackName, environment, nested: nestedIn(raw, templates) };
  });
  return buildWorld(sources);
}

function nestedIn(raw: object, templates: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const resources = isRaw((raw as { Resources?: unknown }).Resources)
    ? Object.entries((raw as { Resources: Record<string, unknown> }).Resources)
    : [];
  return new Map(
    resources.flatMap(([logicalId, one]) => {
      const url = isRaw(one) && isRaw(one['Properties']) ? one['Properties']['TemplateURL'] : undefined;
      return typeof url === 'string' && Object.hasOwn(templates, join(url)) ? [[logicalId, join(url)] as const] : [];
    }),
  );
}
