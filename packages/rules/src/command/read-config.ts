import { existsSync, readFileSync } from 'node:fs';
import type { ConfigAcknowledgement, RulesConfig } from '../find/config';
import { RULES } from '../rules';
import { nearestRule } from './nearest-rule';
import { UsageError } from './usage-error';

const DEFAULT_FILE = 'apigwv2-rules.json';
const LEVELS = ['error', 'warning', 'note', 'off'];

/**
 * Reads the config file.
 *
 * @param file the file; without it the default one, if it exists
 * @throws UsageError for a file that is missing, does not parse, or names an unknown rule or level
 */
export function readConfig(file: string | undefined): RulesConfig {
  if (file === undefined && !existsSync(DEFAULT_FILE)) return {};
  const path = file ?? DEFAULT_FILE;
  if (!existsSync(path)) throw new UsageError(`${path}: no such file; correct --config`);
  const parsed = parse(path);
  if (!isObject(parsed)) throw new UsageError(`${path}: the config must be an object with rules and acknowledge`);
  const other = Object.keys(parsed).find((name) => !['$schema', 'rules', 'acknowledge'].includes(name));
  if (other !== undefined)
    throw new UsageError(`${path}: the config has rules and acknowledge, got '${other}'; remove it`);
  checkLevels(path, parsed['rules'] ?? {});
  checkAcknowledgements(path, parsed['acknowledge'] ?? []);
  return parsed;
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path}: the config must be JSON: ${(error as Error).message}`);
  }
}

function checkLevels(path: string, rules: unknown): void {
  if (!isObject(rules)) throw new UsageError(`${path}: rules must be an object with a level for each rule`);
  for (const [id, level] of Object.entries(rules)) {
    checkRule(path, id);
    if (LEVELS.includes(String(level))) continue;
    throw new UsageError(
      `${path}: the level of ${id} must be one of ${LEVELS.join(', ')}, got ${JSON.stringify(level)}`,
    );
  }
}

function checkAcknowledgements(path: string, list: unknown): void {
  if (!Array.isArray(list)) throw new UsageError(`${path}: acknowledge must be a list of { rule, at, reason }`);
  for (const one of list as readonly Partial<ConfigAcknowledgement>[]) {
    if (!isObject(one)) throw new UsageError(`${path}: acknowledge must be a list of { rule, at, reason }`);
    checkRule(path, String(one.rule));
    if (typeof one.reason === 'string' && one.reason.trim() !== '') continue;
    throw new UsageError(
      `${path}: an acknowledgement must have a reason, got none for ${one.rule}; write why it is safe`,
    );
  }
}

function checkRule(path: string, id: string): void {
  if (RULES.some((rule) => rule.id === id)) return;
  throw new UsageError(`${path}: ${unknownRule(id)}`);
}

/** Returns the message about an unknown rule, with the one that is meant. */
export function unknownRule(id: string): string {
  return `no rule '${id}'; ${nearestRule(id) ?? 'run apigwv2-rules --list'}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
