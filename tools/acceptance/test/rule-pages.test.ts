import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { RULES, type Rule } from '@apigwv2/rules';
import {
  RULE_LEVELS,
  RULE_LIST,
  renderRule,
  renderRuleLevels,
  renderRuleList,
  rulePath,
} from '../src/rule-pages/rule-page';

const read = (path: string) => readFileSync(path, 'utf8');

test.each(RULES.map((rule) => [rule.id, rule] as const))('the page of %s is what npm run pages writes', (_id, rule) => {
  expect(read(rulePath(rule))).toBe(renderRule(rule));
});

test('the list and the levels are what npm run pages writes', () => {
  expect(read(RULE_LIST)).toBe(renderRuleList());
  expect(read(RULE_LEVELS)).toBe(renderRuleLevels());
});

test('each page is that of a rule', () => {
  const pages = readdirSync(dirname(rulePath(RULES[0] as Rule))).map((file) => basename(file, '.md'));
  expect(pages.sort()).toEqual(RULES.map(({ id }) => id).sort());
});
