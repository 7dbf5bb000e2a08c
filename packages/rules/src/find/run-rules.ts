import { type ApiGraph, type Part, type Resource, readApis, type World } from '@apigwv2/assembly';
import { RULES } from '../rules';
import { acknowledgementOf } from './acknowledged';
import type { RulesConfig } from './config';
import type { Finding } from './finding';
import type { Found, Level, Rule } from './rule';
import { wasSaid } from './said';

/** A rule that failed, and its error. */
export interface Failure {
  /** The ID of the rule. */
  readonly rule: string;
  /** The message of the error. */
  readonly message: string;
}

/** The result of a run. */
export interface Findings {
  /** The findings, errors first. */
  readonly findings: readonly Finding[];
  /** The rules that failed. */
  readonly failures: readonly Failure[];
}

/** Options of `runRules`. */
export interface RunOptions {
  /** Levels and acknowledgements. @default - none */
  readonly config?: RulesConfig;
  /** The rules. @default - all */
  readonly rules?: readonly Rule[];
}

const ORDER: readonly Level[] = ['error', 'warning', 'note'];

/** Runs the rules over a world. A rule that fails is reported, and the others go on. */
export function runRules(world: World, { config = {}, rules = RULES }: RunOptions = {}): Findings {
  const graph = readApis(world);
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  for (const rule of rules) {
    const level = config.rules?.[rule.id];
    if (level === 'off') continue;
    try {
      findings.push(...findingsOf(rule, graph, config, level));
    } catch (error) {
      failures.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  const order = new Map(world.templates.map(({ file }, index) => [file, index]));
  const sorted = findings.sort(
    (one, other) =>
      ORDER.indexOf(one.level) - ORDER.indexOf(other.level) ||
      (order.get(one.resource.template.file) ?? 0) - (order.get(other.resource.template.file) ?? 0),
  );
  return { findings: sorted, failures };
}

function findingsOf(rule: Rule, graph: ApiGraph, config: RulesConfig, level: Level | undefined): readonly Finding[] {
  return [...rule.check(graph)].flatMap((found) => {
    const resource = resourceOf(found.at);
    const related = (found.related ?? []).map(resourceOf).filter((one) => one !== resource);
    if ([resource, ...related].some((one) => wasSaid(rule.id, one))) return [];
    const { id, title, why, source, certainty, since } = rule;
    const acknowledged = acknowledgementOf(id, resource, config);
    return [
      {
        rule: { id, title, why, source, certainty, since },
        ...levelOf(found, level, rule.level),
        resource,
        property: propertyOf(found),
        what: found.what,
        fix: found.fix ?? rule.fix,
        related,
        ...(acknowledged !== undefined && { acknowledged }),
      },
    ];
  });
}

/** Returns the level of a finding: that of the config, or of the rule. What is new in a rule is no error at once. */
function levelOf(
  { level, preview }: Found,
  configured: Level | undefined,
  ofRule: Level,
): Pick<Finding, 'level' | 'preview'> {
  const own = level ?? ofRule;
  if (configured !== undefined || preview !== true || own !== 'error') return { level: configured ?? own };
  return { level: 'warning', preview: true };
}

function resourceOf(at: Part | Resource): Resource {
  return 'resource' in at ? at.resource : at;
}

function propertyOf({ at, property }: Found): string {
  return 'resource' in at ? at.at(property) : (property ?? '');
}
