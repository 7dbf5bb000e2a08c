import { join } from 'node:path';
import { readConfig } from '../../src/command/read-config';
import { BROKEN, folderWith, run } from './run';

const fileWith = (content: unknown) => join(folderWith({ 'config.json': content }), 'config.json');

describe('readConfig', () => {
  test('returns levels and acknowledgements', () => {
    const config = {
      $schema: 'config.schema.json',
      rules: { 'invalid-route-key': 'warning', 'no-routes': 'off' },
      acknowledge: [{ rule: 'duplicate-route-key', at: 'Shop', reason: 'one of them is never deployed' }],
    };
    expect(readConfig(fileWith(config))).toEqual(config);
  });

  test('is empty without a file', () => {
    expect(readConfig(undefined)).toEqual({});
  });

  test.each([
    ['a file that is no JSON', '{', /the config must be JSON: /],
    ['a list', [], /the config must be an object with rules and acknowledge$/],
    ['another member', { ignore: [] }, /the config has rules and acknowledge, got 'ignore'; remove it$/],
    ['levels in a list', { rules: [] }, /rules must be an object with a level for each rule$/],
    ['an unknown rule', { rules: { 'route-key': 'off' } }, /no rule 'route-key'; did you mean /],
    [
      'an unknown level',
      { rules: { 'no-routes': 'fatal' } },
      /the level of no-routes must be one of error, warning, note, off, got "fatal"$/,
    ],
    ['an object of acknowledgements', { acknowledge: {} }, /acknowledge must be a list of \{ rule, at, reason \}$/],
    ['a string as acknowledgement', { acknowledge: ['no-routes'] }, /acknowledge must be a list of /],
    ['an acknowledgement of an unknown rule', { acknowledge: [{ rule: 'xyz', reason: 'a' }] }, /no rule 'xyz'; /],
    ['a missing reason', { acknowledge: [{ rule: 'no-routes' }] }, /must have a reason, got none for no-routes; /],
    ['an empty reason', { acknowledge: [{ rule: 'no-routes', reason: ' ' }] }, /must have a reason, got none/],
  ])('rejects %s', (_say, content, message) => {
    const file = fileWith(content);
    const { code, err } = run(['--config', file, 'cdk.out']);
    expect(code).toBe(2);
    expect(err.startsWith(`${file}: `)).toBe(true);
    expect(err.trimEnd()).toMatch(message);
  });

  test('rejects a file that does not exist', () => {
    expect(run(['--config', 'missing.json', 'cdk.out']).err).toBe('missing.json: no such file; correct --config\n');
  });

  test('lets the command pass', () => {
    const template = join(folderWith({ 'shop.json': BROKEN }), 'shop.json');
    const rule = 'invalid-route-key';
    const acknowledged = fileWith({ acknowledge: [{ rule, at: 'shop.json.Route', reason: 'a test' }] });
    const { code, out } = run([template, '--config', acknowledged]);
    expect(code).toBe(0);
    expect(out).toBe('0 errors, 0 warnings, 1 acknowledged in 1 template\n');
    expect(run([template, '--config', fileWith({ rules: { [rule]: 'off' } })]).code).toBe(0);
    expect(run([template, '--config', fileWith({ rules: { [rule]: 'note' } })]).code).toBe(0);
  });
});
