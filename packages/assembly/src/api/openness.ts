import type { Resource } from '../model/template';
import type { World } from '../model/world';
import { keyOf } from '../value/key-of';

/** The reasons why the APIs of a world may have parts that are not visible. */
interface Openings {
  /** The reason of a template. */
  readonly template?: string;
  /** The reasons of outputs with the ID of an API that no template here reads, by the keys of their values. */
  readonly outputs: ReadonlyMap<string, string>;
}

/** Returns what makes the APIs of a world open, after the references between its templates are resolved. */
export function openingsOf({ templates }: World): Openings {
  const template = templates.find(({ open }) => open !== undefined);
  const outputs = new Map<string, string>();
  for (const { outputs: own, imported, isNested, file } of templates) {
    for (const [name, value] of isNested ? [] : own) {
      // Another app completes the API.
      if (!imported.has(name) && !outputs.has(keyOf(value))) outputs.set(keyOf(value), `the output ${name} of ${file}`);
    }
  }
  return { outputs, ...(template !== undefined && { template: `${template.open} of ${template.file}` }) };
}

/** Returns the reason why an API may have parts that are not visible; undefined if it has none. */
export function apiOpenness(resource: Resource, key: string, { template, outputs }: Openings): string | undefined {
  if (resource.get('BodyS3Location').kind !== 'none') return 'its document in Amazon S3';
  const body = resource.get('Body');
  if (body.kind !== 'none' && body.kind !== 'map') return 'its document, which is not known';
  return template ?? outputs.get(key);
}
