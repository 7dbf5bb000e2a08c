import type { Reference } from '../value/value';
import type { Resource, Template } from './template';

/** A file, or a part of one, that could not be read, and the reason. */
export interface Unread {
  /** The file, with the line and the column where they are known: `shop.yaml:3:1`. */
  readonly file: string;
  /** The reason, as a sentence without a period. */
  readonly reason: string;
}

/** All templates of one run. */
export interface World {
  /** The templates, in the order of their reading. */
  readonly templates: readonly Template[];
  /** The files, and parts of files, that could not be read. */
  readonly unread: readonly Unread[];
}

/** Returns the resources of some types, in the order of the templates. */
export function resourcesOf(world: World, ...types: readonly string[]): readonly Resource[] {
  return world.templates.flatMap(({ resources }) => [...resources.values()].filter(({ type }) => types.includes(type)));
}

/** Returns the resource that a reference points at; undefined if it is not in the world. */
export function targetOf(world: World, { template, logicalId }: Reference): Resource | undefined {
  return templatesByFile(world).get(template)?.resources.get(logicalId);
}

const known = new WeakMap<World, ReadonlyMap<string, Template>>();

function templatesByFile(world: World): ReadonlyMap<string, Template> {
  const byFile = known.get(world) ?? new Map(world.templates.map((template) => [template.file, template]));
  known.set(world, byFile);
  return byFile;
}
