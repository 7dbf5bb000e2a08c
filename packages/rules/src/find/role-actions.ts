import {
  entriesOf,
  itemsOf,
  type Resource,
  referencesIn,
  resourceKey,
  resourcesOf,
  step,
  textOf,
  type Value,
  type World,
} from '@apigwv2/assembly';
import { perObject } from './per-object';

/** Returns whether a role allows an action; undefined if its policies are not all known. */
export function allowsAction(world: World, role: Resource, action: string): boolean | undefined {
  const managed = itemsOf(role.get('ManagedPolicyArns'));
  const inline = itemsOf(role.get('Policies'));
  if (managed === undefined || managed.length > 0 || inline === undefined) return undefined;
  const attached = policiesByRole(world).get(resourceKey(role.template.file, role.logicalId)) ?? [];
  const documents = [
    ...inline.map((policy) => step(policy, 'PolicyDocument')),
    ...attached.map((policy) => policy.get('PolicyDocument')),
  ];
  const statements = documents.map(
    (document) => itemsOf(step(document, 'Statement')) ?? asList(step(document, 'Statement')),
  );
  if (statements.some((list) => list === undefined)) return undefined;
  const answers = statements.flatMap((list) => list ?? []).map((statement) => allows(statement, action));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** Returns the policies that are attached to roles, by the keys of the roles. */
const policiesByRole = perObject((world: World): ReadonlyMap<string, readonly Resource[]> => {
  const byRole = new Map<string, Resource[]>();
  for (const policy of resourcesOf(world, 'AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy')) {
    const roles = [...referencesIn(policy.get('Roles')), ...referencesIn(policy.get('RoleName'))];
    for (const key of new Set(roles.map(({ template, logicalId }) => resourceKey(template, logicalId)))) {
      byRole.set(key, [...(byRole.get(key) ?? []), policy]);
    }
  }
  return byRole;
});

function asList(value: Value): readonly Value[] | undefined {
  return value.kind === 'map' ? [value] : undefined;
}

function allows(statement: Value, action: string): boolean | undefined {
  const entries = entriesOf(statement);
  if (entries === undefined || entries.some(([name]) => name === 'NotAction')) return undefined;
  if (textOf(step(statement, 'Effect')) !== 'Allow') return false;
  const actions = itemsOf(step(statement, 'Action'))?.map(textOf);
  if (actions === undefined || actions.includes(undefined)) return undefined;
  return actions.some((pattern) => matches(pattern ?? '', action));
}

function matches(pattern: string, action: string): boolean {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`, 'i').test(action);
}
