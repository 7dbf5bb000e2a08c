import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRaw, type Raw } from '../resolve/scope';
import { parseJson } from './parse-template';
import { ReadError } from './read-error';
import { readText } from './read-file';

/** The type of a nested stack. */
export const STACK = 'AWS::CloudFormation::Stack';

/** The template of a nested stack: its file, relative to the folder of the template that has the stack. */
export interface NestedTemplate {
  readonly logicalId: string;
  readonly file: string;
}

/**
 * Returns the templates of the nested stacks of a template that are files beside it: named by the CDK as an asset, by a
 * relative `TemplateURL`, or by the hash of an asset in it.
 *
 * @param path the file of the template
 */
export function nestedTemplates(raw: Raw, path: string): readonly NestedTemplate[] {
  const resources = isRaw(raw['Resources']) ? Object.entries(raw['Resources']) : [];
  return resources.flatMap(([logicalId, resource]) => {
    if (!isRaw(resource) || resource['Type'] !== STACK) return [];
    const file = assetPath(resource) ?? localUrl(resource) ?? hashedAsset(resource, path);
    return file === undefined ? [] : [{ logicalId, file }];
  });
}

function assetPath({ Metadata }: Raw): string | undefined {
  const path = isRaw(Metadata) ? Metadata['aws:asset:path'] : undefined;
  return typeof path === 'string' ? path : undefined;
}

function localUrl({ Properties }: Raw): string | undefined {
  const url = isRaw(Properties) ? Properties['TemplateURL'] : undefined;
  return typeof url === 'string' && !/^\w+:\/\//.test(url) ? url : undefined;
}

/** The CDK leaves out the path of the asset when the command line did not run it; the manifest of assets has it. */
function hashedAsset({ Properties }: Raw, path: string): string | undefined {
  const url = JSON.stringify(isRaw(Properties) ? (Properties['TemplateURL'] ?? '') : '');
  const [, hash] = /\/([0-9a-f]{64})\.json/.exec(url) ?? [];
  const stack = basename(path).replace(/\.(?:nested\.)?template\.json$/, '');
  const manifest = join(dirname(path), `${stack}.assets.json`);
  if (hash === undefined || !existsSync(manifest)) return undefined;
  try {
    const { files } = toRaw(parseJson(manifest, readText(manifest)));
    const { source } = toRaw(toRaw(files)[hash]);
    const { path: asset } = toRaw(source);
    return typeof asset === 'string' ? asset : undefined;
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}

function toRaw(value: unknown): Raw {
  return isRaw(value) ? value : {};
}
