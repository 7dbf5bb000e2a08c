import type { Resource, Template } from '../model/template';
import type { World } from '../model/world';
import { keyOf } from '../value/key-of';
import { entriesOf, step } from '../value/step';
import type { Value } from '../value/value';

/** Returns the reason why an API may have parts that are not visible; undefined if it has none. */
export function apiOpenness(resource: Resource, key: string, world: World): string | undefined {
  if (resource.get('BodyS3Location').kind !== 'none') return 'its document in Amazon S3';
  if (!isVisible(resource.get('Body'))) return 'its document, which is not known';
  const template = world.templates.find(({ open }) => open !== undefined);
  if (template !== undefined) return `${template.open} of ${template.file}`;
  return undecidedPart(key, world) ?? leavingOutput(key, world);
}

/** Returns whether the paths of a document and their operations are written out, in either case of their conditions. */
function isVisible(body: Value): boolean {
  const paths = step(body, 'paths');
  return (
    (body.kind === 'none' || body.kind === 'map') &&
    cases(paths).every((one) => {
      const entries = entriesOf(one);
      return entries?.every(([, path]) => cases(path).every((item) => entriesOf(item) !== undefined)) ?? false;
    })
  );
}

/** Returns the values that a value has in the cases of its conditions. */
function cases(value: Value): readonly Value[] {
  return value.kind === 'choice' ? [...cases(value.whenTrue), ...cases(value.whenFalse)] : [value];
}

/** Returns the reason of a part whose API a condition decides. */
function undecidedPart(key: string, { templates }: World): string | undefined {
  for (const { resources, file } of templates) {
    for (const resource of resources.values()) {
      const id = resource.type.startsWith('AWS::ApiGatewayV2::') ? resource.get('ApiId') : undefined;
      if (id?.kind !== 'choice' || keyOf(id) === key || !cases(id).some((one) => keyOf(one) === key)) continue;
      return `the condition of the ApiId of ${resource.logicalId} in ${file}`;
    }
  }
  return undefined;
}

/** Returns the reason of an output with the ID of an API that no template here reads: another app completes the API. */
function leavingOutput(key: string, { templates }: World): string | undefined {
  for (const template of templates) {
    for (const [name, value] of template.outputs) {
      if (leaves(template, name) && cases(value).some((one) => keyOf(one) === key)) {
        return `the output ${name} of ${template.file}`;
      }
    }
  }
  return undefined;
}

/** The outputs of a nested stack are those of its parent, apart from exports. */
function leaves({ imported, isNested, exportedOutputs }: Template, output: string): boolean {
  return !imported.has(output) && (!isNested || exportedOutputs.has(output));
}
