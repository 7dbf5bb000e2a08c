import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import getReleasePlan from '@changesets/get-release-plan';
import type { Check } from './check';
import type { Finding } from './finding';
import { readJsonFile } from './json-file';

const NAME = '@apigwv2/rules';
const FOLDER = 'packages/rules';
const CURRENT = `${FOLDER}/etc/rules.levels.json`;
const RELEASED = `${FOLDER}/etc/rules.released.json`;

const LEVELS = ['note', 'warning', 'error'];
const BUMPS = ['none', 'patch', 'minor', 'major'] as const;
type Bump = (typeof BUMPS)[number];

interface Leveled {
  readonly level: string;
  readonly since: string;
}
type Rules = Readonly<Record<string, Leveled>>;

/** The rules of the last release; without a version nothing is released yet. */
interface Released {
  readonly version?: string;
  readonly rules: Rules;
}

/**
 * A release of the rules breaks no build that was green: a new rule, or a higher level, is announced by a changeset of the kind
 * that fits.
 */
export const ruleLevels: Check = {
  name: 'rule-levels',
  async run(root) {
    const current = readJsonFile(root, CURRENT, 'run `npm run pages`') as Rules;
    const released = readJsonFile(root, RELEASED, 'run `npm run rules:released`') as Released;
    const { releases } = await getReleasePlan(root);
    const planned = releases.find(({ name }) => name === NAME);
    return {
      findings: [
        ...versionFindings(root, released),
        ...(released.version === undefined ? [] : changeFindings(current, released.rules, planned?.type ?? 'none')),
      ],
      summary: `${Object.keys(current).length} rules, ${released.version ?? 'none'} released`,
    };
  },
  update(root) {
    const rules = readJsonFile(root, CURRENT, 'run `npm run pages`') as Rules;
    const version = lastRelease(root);
    writeFileSync(
      join(root, RELEASED),
      `${JSON.stringify({ version, rules: version === undefined ? {} : rules }, undefined, 2)}\n`,
    );
    return `wrote the rules of ${version ?? 'no release'}`;
  },
};

function versionFindings(root: string, { version }: Released): readonly Finding[] {
  const last = lastRelease(root);
  if (last === version) return [];
  const found = version ?? 'none';
  return [
    { where: RELEASED, must: `the released rules are those of ${last}`, found, fix: 'run `npm run rules:released`' },
  ];
}

/** Returns the version that the changelog has first. */
function lastRelease(root: string): string | undefined {
  const changelog = join(root, FOLDER, 'CHANGELOG.md');
  if (!existsSync(changelog)) return undefined;
  return /^## (\d\S*)$/m.exec(readFileSync(changelog, 'utf8'))?.[1];
}

function changeFindings(current: Rules, released: Rules, planned: Bump): readonly Finding[] {
  const ids = [...new Set([...Object.keys(current), ...Object.keys(released)])].sort();
  return ids.flatMap((id) => {
    const [needed, change] = changeOf(current[id], released[id]);
    if (BUMPS.indexOf(planned) >= BUMPS.indexOf(needed)) return [];
    return [
      {
        where: `${CURRENT} ${id}`,
        must: `${change} is announced by a ${needed} changeset of ${NAME}`,
        found: planned === 'none' ? 'no changeset' : `a ${planned} changeset`,
        fix:
          needed === 'major'
            ? 'keep the level until the next major release, or announce one'
            : 'run `npm run changeset`',
      },
    ];
  });
}

/** Returns the least kind of a release that makes a change, and the change in words. */
function changeOf(now: Leveled | undefined, before: Leveled | undefined): readonly [Bump, string] {
  if (before === undefined) return now?.level === 'error' ? ['major', 'a new error'] : ['minor', 'a new rule'];
  if (now === undefined) return ['major', 'a removed rule'];
  const raised = LEVELS.indexOf(now.level) > LEVELS.indexOf(before.level);
  return raised ? ['major', 'a higher level'] : ['none', 'no change'];
}
