import type { Resource } from '../model/template';
import type { World } from '../model/world';
import { keyOf } from '../value/key-of';
import { entriesOf, step } from '../value/step';
import type { Value } from '../value/value';

/**
 * Returns a function that tells the reason why an API may have parts that are not visible; undefined if it has none. It
 * takes the resource of the API, and the key of its ID.
 */
export function opennessIn(world: World): (resource: Resource, key: string) => string | undefined {
  const template = world.templates.find(({ open }) => open !== undefined);
  const reasons = new Map([...leavingOutputs(world), ...undecidedParts(world)]);
  return (resource, key) => {
    if (resource.get('BodyS3Location').kind !== 'none') return 'its document in Amazon S3';
    if (!isVisible(resource.get('Body'))) return 'its document, which is not known';
    return template === undefined ? reasons.get(key) : `${template.open} of ${template.file}`;
  };
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

type Reasons = ReadonlyMap<string, string>;

/** Returns the parts whose API a condition decides, by the keys of the IDs of these APIs. */
function undecidedParts({ templates }: World): Reasons {
  const reasons = new Map<string, string>();
  for (const { resources, file } of templates) {
    for (const resource of resources.values()) {
      const id = resource.type.startsWith('AWS::ApiGatewayV2::') ? resource.get('ApiId') : undefined;
      if (id?.kind !== 'choice' || cases(id).some((one) => keyOf(one) === keyOf(id))) continue;
      add(reasons, cases(id), `the condition of the ApiId of ${resource.logicalId} in ${file}`);
    }
  }
  return reasons;
}

/** Returns the outputs that no template here reads, by the keys of their values: another app completes such an API. */
function leavingOutputs({ templates }: World): Reasons {
  const reasons = new Map<string, string>();
  for (const template of templates) {
    const { exportedOutputs, imported, isNested } = template;
    for (const [name, value] of template.outputs) {
      // The outputs of a nested stack are those of its parent, apart from exports.
      const leaves = !imported.has(name) && (!isNested || exportedOutputs.has(name));
      if (leaves) add(reasons, cases(value), `the output ${name} of ${template.file}`);
    }
  }
  return reasons;
}

/** The first reason counts. */
function add(reasons: Map<string, string>, values: readonly Value[], reason: string): void {
  for (const value of values) if (!reasons.has(keyOf(value))) reasons.set(keyOf(value), reason);
}
