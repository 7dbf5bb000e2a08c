import type { Resource } from '../model/template';
import type { World } from '../model/world';
import { keyOf } from '../value/key-of';

/** Returns the reason why an API may have parts that are not visible; undefined if it has none. */
export function apiOpenness(resource: Resource, key: string, world: World): string | undefined {
  if (resource.get('BodyS3Location').kind !== 'none') return 'its document in Amazon S3';
  const body = resource.get('Body');
  if (body.kind !== 'none' && body.kind !== 'map') return 'its document, which is not known';
  const template = world.templates.find(({ open }) => open !== undefined);
  if (template !== undefined) return `${template.open} of ${template.file}`;
  return leavingOutput(key, world);
}

/** An output with the ID of an API that no template here reads: another app completes the API. */
function leavingOutput(key: string, { templates }: World): string | undefined {
  for (const { outputs, imported, isNested, file } of templates) {
    if (isNested) continue;
    for (const [name, value] of outputs) {
      if (!imported.has(name) && keyOf(value) === key) return `the output ${name} of ${file}`;
    }
  }
  return undefined;
}
