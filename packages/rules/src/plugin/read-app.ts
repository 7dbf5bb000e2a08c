import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readTemplates, readWorld, type World } from '@apigwv2/assembly';

/** The templates of an app that is being synthesized, and the folder that their files are relative to. */
export interface SynthesizedApp {
  readonly world: World;
  readonly folder: string;
}

/**
 * Reads the templates of an app. The AWS CDK has written its cloud assembly when it calls plugins, so that construct paths,
 * lines and nested stacks are known.
 */
export function readApp(templatePaths: readonly string[]): SynthesizedApp {
  const [folder = '.'] = templatePaths.map((path) => dirname(path)).sort((one, other) => one.length - other.length);
  if (existsSync(join(folder, 'manifest.json'))) return { world: readWorld(folder), folder };
  return { world: readTemplates(templatePaths.map((path) => ({ path }))), folder: '' };
}
