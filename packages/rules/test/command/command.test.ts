import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { webSocket } from '../../src/examples/template';
import { RULES } from '../../src/rules';
import { BROKEN, folderWith, GOOD, run, SUSPICIOUS } from './run';

const inFolder = (template: object) => join(folderWith({ 'shop.json': template }), 'shop.json');

describe('the exit code', () => {
  test.each([
    ['0 for nothing open', GOOD, [], 0],
    ['1 for an error', BROKEN, [], 1],
    ['1 for a warning', SUSPICIOUS, [], 1],
    ['0 for a warning, if errors fail', SUSPICIOUS, ['--fail-on', 'error'], 0],
    ['1 for an error, if errors fail', BROKEN, ['--fail-on', 'error'], 1],
    ['0 for an error, if nothing fails', BROKEN, ['--fail-on', 'never'], 0],
  ])('is %s', (_say, template, options, code) => {
    expect(run([inFolder(template), ...options]).code).toBe(code);
  });

  test('is the highest of several paths', () => {
    expect(run([inFolder(BROKEN), inFolder(GOOD)]).code).toBe(1);
  });

  test('is 2 for a file that cannot be read, also if nothing fails', () => {
    const folder = folderWith({ 'shop.json': GOOD, 'broken.json': '{"Resources": {"Type": "AWS::' });
    const { code, out } = run([folder, '--fail-on', 'never']);
    expect(code).toBe(2);
    expect(out).toContain('not checked  broken.json:1:');
    expect(out).toContain('0 errors, 0 warnings in 1 template');
  });

  test('is 2 for a path that does not exist', () => {
    expect(run(['missing.json'])).toEqual({
      code: 2,
      out: '',
      err: 'missing.json: no such file or folder; name a template, a folder or cdk.out\n',
    });
  });

  test('is 2 for a template of AWS SAM alone, whose types are named', () => {
    const template = { Resources: { Shop: { Type: 'AWS::Serverless::HttpApi' } } };
    const { code, out } = run([inFolder(template)]);
    expect(code).toBe(2);
    expect(out).toContain('shop.json: Shop has the type AWS::Serverless::HttpApi');
    expect(out).toContain('--template-stage Processed');
  });

  test('is that of the other resources beside AWS SAM', () => {
    const { Resources } = GOOD as { Resources: object };
    const { code, out } = run([inFolder({ Resources: { ...Resources, Shop: { Type: 'AWS::Serverless::HttpApi' } } })]);
    expect(code).toBe(0);
    expect(out).toContain('not checked  shop.json: Shop has the type AWS::Serverless::HttpApi');
  });
});

describe('a rule that fails', () => {
  test('is one line, and the others go on', () => {
    const [first] = RULES;
    const check = jest.spyOn(first as (typeof RULES)[number], 'check').mockImplementation(() => {
      throw new Error('no such property');
    });
    const { code, out } = run([inFolder(BROKEN)]);
    check.mockRestore();
    expect(code).toBe(2);
    expect(out.split('\n').filter((line) => line.includes('not checked'))).toEqual([
      `not checked  the rule ${first?.id} failed: no such property; please report it`,
    ]);
    expect(out).toContain('error    invalid-route-key');
  });
});

describe('the report', () => {
  test('has the rule, the resource, its line, the mistake and the way out', () => {
    const path = inFolder(BROKEN);
    const { out } = run([path]);
    expect(out).toMatch(
      /^error {4}invalid-route-key {2}shop.json.Route {2}.*shop.json:\d+\n {9}RouteKey must .*'GET books'/,
    );
    expect(out).toMatch(/\n {9}fix: .*\n\n1 error, 0 warnings in 1 template\n$/);
  });

  test('has notes on request only', () => {
    const path = inFolder(
      webSocket({
        LambdaAuthorizer: {
          AuthorizerPayloadFormatVersion: undefined,
          IdentitySource: ['route.request.header.Authorization'],
        },
      }),
    );
    const [some, all] = [run([path]), run([path, '--all'])];
    expect(some.out).not.toContain('note ');
    expect(all.out).toContain('note     browsers-send-no-header');
    expect([some.code, all.code]).toEqual([0, 0]);
  });

  test('is written to a file, without colors', () => {
    const path = inFolder(BROKEN);
    const output = join(folderWith({}), 'report.txt');
    expect(run([path, '--output', output], { isTTY: true }).out).toBe('');
    expect(readFileSync(output, 'utf8')).toMatch(/^error {4}invalid-route-key/);
  });

  test.each([
    ['has colors on a terminal', true, {}, true],
    ['has no colors in a file', false, {}, false],
    ['has no colors with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['has colors with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['has no colors on a terminal without them', true, { TERM: 'dumb' }, false],
  ])('%s', (_say, isTTY, environment, colored) => {
    const { out } = run([inFolder(BROKEN)], { isTTY, environment });
    expect(out.includes('\u001b[31m')).toBe(colored);
  });
});

describe('--output', () => {
  test('rejects a file that cannot be written', () => {
    const { code, err } = run([inFolder(GOOD), '--output', '/no/such/folder/report.txt']);
    expect({ code, err }).toEqual({
      code: 2,
      err: '/no/such/folder/report.txt: the file must be writable, got ENOENT; correct --output\n',
    });
  });
});

describe('the progress', () => {
  const files = (count: number) =>
    folderWith(Object.fromEntries(Array.from({ length: count }, (_, index) => [`shop-${index}.json`, GOOD])));

  test('is shown on a terminal for 50 files, and erased', () => {
    const { err } = run([files(50)], { isTTY: true });
    expect(err).toMatch(/^\rreading 0 of 50 files\rreading 1 of 50 files/);
    expect(err.endsWith('\r\u001b[K')).toBe(true);
  });

  test.each([
    ['for fewer files', 49, true],
    ['outside of a terminal', 50, false],
  ])('is not shown %s', (_say, count, isTTY) => {
    expect(run([files(count)], { isTTY }).err).toBe('');
  });
});

describe('--explain', () => {
  test('explains a rule', () => {
    const { code, out } = run(['--explain', 'duplicate-route-key']);
    expect(code).toBe(0);
    expect(out).toMatch(/^duplicate-route-key \(error, since \d+\.\d+\.\d+\)\n/);
    for (const part of ['fix:', 'refused:', 'accepted:', 'evidence:', 'source:', 'page:']) expect(out).toContain(part);
  });

  test.each([
    ['duplicate-route', "no rule 'duplicate-route'; did you mean duplicate-route-key?"],
    ['xyz', "no rule 'xyz'; run apigwv2-rules --list"],
  ])('rejects %s', (id, message) => {
    expect(run(['--explain', id])).toEqual({ code: 2, out: '', err: `${message}\n` });
  });
});

describe('--list', () => {
  test('lists each rule with its level', () => {
    const lines = run(['--list']).out.trimEnd().split('\n');
    expect(lines).toHaveLength(RULES.length);
    expect(lines.find((line) => line.startsWith('duplicate-route-key '))).toMatch(/ {2}error {4}An API has each/);
  });
});

describe('the main file', () => {
  test('is built with the command', () => {
    expect(existsSync(join(__dirname, '../../dist/main.js'))).toBe(true);
  });
});
