import { type Part, type Reference, type Resource, referencesIn } from '@apigwv2/assembly';

/** Returns whether CloudFormation makes one resource before another of the same template: by reference or `DependsOn`. */
export function isMadeBefore(first: Resource, second: Resource): boolean {
  if (first.template !== second.template) return false;
  const { resources } = second.template;
  const seen = new Set<string>();
  const open = [second];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const logicalId of dependenciesOf(one)) {
      if (logicalId === first.logicalId) return true;
      if (seen.has(logicalId)) continue;
      seen.add(logicalId);
      const next = resources.get(logicalId);
      if (next !== undefined) open.push(next);
    }
  }
  return false;
}

const dependencies = new WeakMap<Resource, readonly string[]>();

function dependenciesOf(resource: Resource): readonly string[] {
  let known = dependencies.get(resource);
  if (known === undefined) {
    const own = ({ template }: Reference) => template === resource.template.file;
    const references = resource.propertyNames.flatMap((name) => referencesIn(resource.get(name))).filter(own);
    known = [...new Set([...resource.dependsOn, ...references.map(({ logicalId }) => logicalId)])];
    dependencies.set(resource, known);
  }
  return known;
}

/** Returns whether a stack is deployed after another, as far as a reference tells: its resources refer to the other. */
export function isOfLaterStack(first: Part, { template }: Resource): boolean {
  if (first.resource.template === template) return false;
  return [...template.resources.values()].some((resource) =>
    resource.propertyNames
      .flatMap((name) => referencesIn(resource.get(name)))
      .some((reference) => reference.template === first.resource.template.file),
  );
}
