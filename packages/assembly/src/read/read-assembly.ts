import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateSource } from '../model/source';
import type { Environment } from '../model/template';
import type { Unread } from '../model/world';
import { isRaw, type Raw } from '../resolve/scope';
import { constructsOf, stackMetadata } from './construct-metadata';
import { parseTemplate } from './parse-template';
import { readText } from './read-file';
import { readWithNested } from './read-with-nested';

/** The content of a folder or a file. */
export interface Reading {
  readonly sources: readonly TemplateSource[];
  readonly unread: readonly Unread[];
}

const MANIFEST = 'manifest.json';

/** Returns whether a folder is a cloud assembly of the CDK. */
export function isAssembly(folder: string): boolean {
  return existsSync(join(folder, MANIFEST)) && existsSync(join(folder, 'cdk.out'));
}

/**
 * Reads the templates of a cloud assembly, of the assemblies of its stages, and of nested stacks.
 *
 * @param shown the folder in the names of files
 * @throws ReadError for a manifest or a template that cannot be read
 */
export function readAssembly(folder: string, shown = '', insideStage = false): Reading {
  const manifest = parseTemplate(MANIFEST, readText(join(folder, MANIFEST), join(shown, MANIFEST)));
  const artifacts = isRaw(manifest['artifacts']) ? Object.entries(manifest['artifacts']) : [];
  const readings = artifacts.map(([name, artifact]): Reading => {
    const { type, properties } = isRaw(artifact) ? artifact : {};
    if (!isRaw(artifact) || !isRaw(properties)) return { sources: [], unread: [] };
    if (type === 'cdk:cloud-assembly') {
      const directory = String(properties['directoryName']);
      return readAssembly(join(folder, directory), join(shown, directory), true);
    }
    if (type !== 'aws:cloudformation:stack') return { sources: [], unread: [] };
    return readStack(folder, shown, { name, artifact, properties, insideStage });
  });
  return { sources: readings.flatMap(({ sources }) => sources), unread: readings.flatMap(({ unread }) => unread) };
}

interface StackArtifact {
  readonly name: string;
  readonly artifact: Raw;
  readonly properties: Raw;
  readonly insideStage: boolean;
}

function readStack(folder: string, shown: string, { name, artifact, properties, insideStage }: StackArtifact): Reading {
  const file = String(properties['templateFile']);
  const metadata = artifact['additionalMetadataFile'];
  const parsed: unknown =
    typeof metadata === 'string' && existsSync(join(folder, metadata))
      ? JSON.parse(readText(join(folder, metadata)))
      : artifact['metadata'];
  const constructMetadata = stackMetadata(parsed);
  return readWithNested(folder, file, {
    shown,
    stackName: String(properties['stackName'] ?? name),
    environment: environmentOf(artifact['environment']),
    insideStage,
    constructs: constructsOf(constructMetadata),
    metadata: constructMetadata,
  });
}

/** Reads `aws://123456789012/eu-west-1`; `unknown-account` and `unknown-region` are absent. */
function environmentOf(environment: unknown): Environment {
  const [, account, region] = /^aws:\/\/([^/]+)\/(.+)$/.exec(String(environment)) ?? [];
  return {
    ...(account !== undefined && account !== 'unknown-account' && { account }),
    ...(region !== undefined && region !== 'unknown-region' && { region }),
  };
}
