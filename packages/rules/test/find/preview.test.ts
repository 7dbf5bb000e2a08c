import { worldOf } from '@apigwv2/assembly';
import { http } from '../../src/examples/template';
import type { Found, Level, Rule } from '../../src/find/rule';
import { runRules } from '../../src/find/run-rules';

/** Returns the level of a finding of a rule, and whether it is a preview. */
function levelOf(ofRule: Level, found: Pick<Found, 'level' | 'preview'>, configured?: Level) {
  const rule: Rule = {
    ...{ id: 'no-api', since: '0.2.0', level: ofRule, certainty: 'documented', source: '', bad: [], good: [] },
    ...{ title: 'There is no API', why: 'It is a test.', fix: 'remove it' },
    check: ({ apis }) => apis.flatMap(({ resource }) => (resource ? [{ at: resource, what: 'an API', ...found }] : [])),
  };
  const config = configured === undefined ? {} : { rules: { 'no-api': configured } };
  const [finding] = runRules(worldOf({ 'shop.json': http() }), { rules: [rule], config }).findings;
  return { level: finding?.level, preview: finding?.preview };
}

describe('a preview', () => {
  test('of an error is a warning', () => {
    expect(levelOf('error', { preview: true })).toEqual({ level: 'warning', preview: true });
  });

  test('of a warning or a note is one', () => {
    expect(levelOf('warning', { preview: true })).toEqual({ level: 'warning', preview: undefined });
    expect(levelOf('error', { preview: true, level: 'note' })).toEqual({ level: 'note', preview: undefined });
  });

  test('has the level of the config', () => {
    expect(levelOf('error', { preview: true }, 'error')).toEqual({ level: 'error', preview: undefined });
  });
});

test('an error is one without a preview', () => {
  expect(levelOf('error', {})).toEqual({ level: 'error', preview: undefined });
});
