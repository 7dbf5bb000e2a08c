import { check } from '../../src/plugin/check-app';
import { BROKEN, folderWith, GOOD, NOTED, SUSPICIOUS } from '../command/run';

const folderOf = (template: unknown) => folderWith({ 'Shop.template.json': template });

describe('check', () => {
  test.each([
    ['passes for nothing', GOOD, true],
    ['fails for an error', BROKEN, false],
    ['fails for a warning', SUSPICIOUS, false],
    ['passes for a note', NOTED, true],
  ])('%s', (_say, template, passed) => {
    expect(check(folderOf(template)).passed).toBe(passed);
  });

  test('synthesizes an app', () => {
    expect(check({ synth: () => ({ directory: folderOf(BROKEN) }) }).findings).toHaveLength(1);
  });

  test('fails for what cannot be read', () => {
    const { passed, report } = check(folderWith({ 'a.json': GOOD, 'b.json': '{"Resources": "AWS::' }));
    expect(passed).toBe(false);
    expect(report).toContain('not checked  b.json:1:');
  });

  test('has the levels and acknowledgements of a config', () => {
    expect(check(folderOf(BROKEN), { rules: { 'invalid-route-key': 'note' } }).passed).toBe(true);
    const acknowledge = [{ rule: 'invalid-route-key', reason: 'a test' }];
    expect(check(folderOf(BROKEN), { acknowledge }).report).toBe(
      '0 errors, 0 warnings, 1 acknowledged in 1 template\n',
    );
  });

  test('rejects a folder without a template', () => {
    expect(() => check(folderWith({}))).toThrow('the folder must have a CloudFormation template, got none');
  });
});
