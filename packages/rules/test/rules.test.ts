import { RULES } from '../src/rules';
import { findingsOf, lineOf } from './examples';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.bad.map((example) => [example.say, example] as const))('refuses %s', (_say, example) => {
    const level = example.level ?? rule.level;
    expect(findingsOf(example).map(lineOf)).toEqual(example.at.map((at) => `${level} ${id} ${at}`));
  });

  test.each(rule.good.map((example) => [example.say, example] as const))('accepts %s', (_say, example) => {
    expect(findingsOf(example).map(lineOf)).toEqual([]);
  });
});
