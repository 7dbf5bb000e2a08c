import { worldOf } from '@apigwv2/assembly';
import type { Finding } from '../src/find/finding';
import type { BadExample, GoodExample } from '../src/find/rule';
import { runRules } from '../src/find/run-rules';

/** Returns the templates of an example by their files. */
export function filesOf({ templates }: BadExample | GoodExample): Readonly<Record<string, object>> {
  return 'files' in templates ? (templates.files as Record<string, object>) : { 'template.yaml': templates };
}

/** Runs all rules over an example. */
export function findingsOf(example: BadExample | GoodExample): readonly Finding[] {
  const { findings, failures } = runRules(worldOf(filesOf(example), { region: example.region }));
  if (failures.length > 0) throw new Error(failures.map(({ rule, message }) => `${rule}: ${message}`).join('\n'));
  return findings;
}

/** Returns a finding as one line. */
export function lineOf({ rule, resource, property, level }: Finding): string {
  return `${level} ${rule.id} ${resource.logicalId} ${property}`;
}
