import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateSource } from '../model/source';
import type { Environment } from '../model/template';
import type { Unread } from '../model/world';
import { isRaw, type Raw } from '../resolve/scope';
import { constructsOf, stackMetadata } from './construct-metadata';
import { parseJson, parseTemplate } from './parse-template';
import { ReadError } from './read-error';
import { readText } from './read-file';
import { readWithNested } from './read-with-nested';

/** The templates of a folder or a file, and what could not be read. */
export interface Reading {
  readonly sources: readonly TemplateSource[];
  readonly unread: readonly Unread[];
}

const NOTHING: Reading = { sources: [], unread: [] };

const MANIFEST = 'manifest.json';

/** Returns whether a folder is a cloud assembly of the CDK. */
export function isAssembly(folder: string): boolean {
  return existsSync(join(folder, MANIFEST)) && existsSync(join(folder, 'cdk.out'));
}

/**
 * Reads the templates of a cloud assembly, of the assemblies of its stages, and of nested stacks.
 *
 * @param shown the folder in the names of files
 * @param insideStage whether the assembly is that of a stage
 * @param seen the folders that are read already: a manifest that names its own folder ends here
 * @throws ReadError for a manifest or a template that cannot be read
 */
export function readAssembly(folder: string, shown = '', insideStage = false, seen = new Set<string>()): Reading {
  const file = join(shown, MANIFEST);
  seen.add(join(folder));
  const manifest = parseTemplate(file, readText(join(folder, MANIFEST), file));
  if (!isRaw(manifest['artifacts'])) {
    throw new ReadError(file, 'the manifest of a cloud assembly must have artifacts; synthesize the app again');
  }
  const readings = Object.entries(manifest['artifacts']).map(([name, artifact]): Reading => {
    const { type, properties } = isRaw(artifact) ? artifact : {};
    const string = (property: string): string => {
      const value = isRaw(properties) ? properties[property] : undefined;
      if (typeof value === 'string' && value !== '') return value;
      throw new ReadError(file, `the artifact ${name} must have the property ${property}; synthesize the app again`);
    };
    if (type === 'cdk:cloud-assembly') {
      const directory = string('directoryName');
      const inner = join(folder, directory);
      return seen.has(inner) ? NOTHING : readAssembly(inner, join(shown, directory), true, seen);
    }
    if (!isRaw(artifact) || type !== 'aws:cloudformation:stack') return NOTHING;
    const { stackName } = isRaw(properties) ? properties : {};
    return readWithNested(folder, string('templateFile'), {
      shown,
      stackName: typeof stackName === 'string' ? stackName : name,
      environment: environmentOf(artifact['environment']),
      insideStage,
      ...constructFacts(folder, shown, artifact),
    });
  });
  return { sources: readings.flatMap(({ sources }) => sources), unread: readings.flatMap(({ unread }) => unread) };
}

/** Reads the metadata of the constructs of a stack; newer versions of the CDK write it into a file of its own. */
function constructFacts(folder: string, shown: string, { additionalMetadataFile, metadata }: Raw) {
  const name = typeof additionalMetadataFile === 'string' ? additionalMetadataFile : undefined;
  const parsed =
    name !== undefined && existsSync(join(folder, name))
      ? parseJson(join(shown, name), readText(join(folder, name), join(shown, name)))
      : metadata;
  const constructMetadata = stackMetadata(parsed);
  return { constructs: constructsOf(constructMetadata), metadata: constructMetadata };
}

/** Reads `aws://123456789012/eu-west-1`; `unknown-account` and `unknown-region` are absent. */
function environmentOf(environment: unknown): Environment {
  const [, account, region] =
    typeof environment === 'string' ? (/^aws:\/\/([^/]+)\/(.+)$/.exec(environment) ?? []) : [];
  return {
    ...(account !== undefined && account !== 'unknown-account' && { account }),
    ...(region !== undefined && region !== 'unknown-region' && { region }),
  };
}
