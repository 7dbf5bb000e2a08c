import { type Part, type Reference, type Resource, referencesIn, type Template } from '@apigwv2/assembly';
import { perObject } from './per-object';

/** Returns whether CloudFormation makes one resource before another of the same template: by reference or `DependsOn`. */
export function isMadeBefore(first: Resource, second: Resource): boolean {
  return first.template === second.template && madeBefore(second).has(first.logicalId);
}

/** Returns whether a stack is deployed after another, as far as a reference tells: its resources refer to the other. */
export function isOfLaterStack(first: Part, { template }: Resource): boolean {
  return first.resource.template !== template && templatesIn(template).has(first.resource.template.file);
}

/** Returns the logical IDs of what is made before a resource. */
const madeBefore = perObject((resource: Resource): ReadonlySet<string> => {
  const { resources } = resource.template;
  const made = new Set<string>();
  const open = [resource];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const logicalId of dependenciesOf(one)) {
      if (made.has(logicalId)) continue;
      made.add(logicalId);
      const next = resources.get(logicalId);
      if (next !== undefined) open.push(next);
    }
  }
  return made;
});

const dependenciesOf = perObject((resource: Resource): readonly string[] => {
  const own = ({ template }: Reference) => template === resource.template.file;
  const references = referencesOf(resource).filter(own);
  return [...new Set([...resource.dependsOn, ...references.map(({ logicalId }) => logicalId)])];
});

/** Returns the files of the templates that a template refers to. */
const templatesIn = perObject(
  ({ resources }: Template): ReadonlySet<string> =>
    new Set([...resources.values()].flatMap(referencesOf).map(({ template }) => template)),
);

function referencesOf(resource: Resource): readonly Reference[] {
  return resource.propertyNames.flatMap((name) => referencesIn(resource.get(name)));
}
