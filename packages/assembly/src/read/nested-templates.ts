import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRaw, type Raw } from '../resolve/scope';

const STACK = 'AWS::CloudFormation::Stack';

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
  const manifest = join(
    dirname(path),
    `${path
      .split(/[\\/]/)
      .pop()
      ?.replace(/\.(?:nested\.)?template\.json$/, '')}.assets.json`,
  );
  if (hash === undefined || !existsSync(manifest)) return undefined;
  const { files } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    files?: Record<string, { source?: { path?: string } }>;
  };
  return files?.[hash]?.source?.path;
}
