import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { show } from '../src/show';
import { app as regional } from './apps/regional';

const EXAMPLES = join(__dirname, '../..');

/** Runs the program with an app, in a folder of its own. */
function run(app: string) {
  const words = [require.resolve('tsx/cli'), join(__dirname, '../src/show.ts'), app];
  const cwd = mkdtempSync(join(tmpdir(), 'cdk.out-'));
  return spawnSync(process.execPath, words, { cwd, encoding: 'utf8' });
}

describe('show', () => {
  test.each([
    ['bookstore', [/POST \/orders +JWT +Readers/, /Bookstore.BetaUrl +https:.*\/beta\n/, /Bookstore.template.json\n/]],
    ['chat', [/\$connect +CUSTOM/, /Handlers.Url +wss:.*\/live\n/, /Chat.template.json\n/]],
    ['domains', [/ANY \/{proxy\+} +NONE/, /Domains.BetaUrl +https:.*\/books-beta\n/]],
  ])(
    'returns the routes, URLs and templates of %s',
    (example, lines) => {
      const { output, findings } = show(require(join(EXAMPLES, example, 'src/app.ts')).app);
      expect(findings).toEqual([]);
      expect(output).toContain('\nTemplate check\n  no findings\n');
      expect(output).toMatch(/\nRules\n {2}0 errors, 0 warnings in \d templates?\n$/);
      for (const line of lines) expect(output).toMatch(line);
    },
    60_000,
  );

  test('renders outputs as strings of Fn::Sub, and omits exports', () => {
    const outputs = [
      '\nOutputs',
      '  Shop.Name  shop',
      '  Shop.Arn  arn:${AWS::Partition}:apigateway:eu-west-1:${AWS::AccountId}:apis/${Api}',
      '  Shop.Endpoint  ${Api.ApiEndpoint}',
      '\nTemplates\n',
    ];
    expect(show(regional).output).toContain(outputs.join('\n'));
  });

  test('omits sections without content', () => {
    expect(show(regional).output).not.toContain('Routes');
  });

  test('prints warnings and findings of both checks as a program, and fails', () => {
    const { status, stdout } = run(join(__dirname, 'apps/misspelled.ts'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/\nTemplate check\n {2}Shop\/Api: look again .*\n {2}Api .*ProtocolType/);
    expect(stdout).toMatch(/\nRules\n {2}error {4}unknown-protocol {2}Shop\/Api {2}tools\/.*\/misspelled.ts:\d+:\d+\n/);
  }, 60_000);

  test('prints the findings of an app, and of the templates beside it', () => {
    const { status, stdout } = run(join(EXAMPLES, 'inherited/src/app.ts'));
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /duplicate-route-key {2}Orders\/ListProducts\/Resource {2}tools\/.*\/orders-stack.ts:\d+:\d+/,
    );
    expect(stdout).toMatch(/\n {2}7 errors, 0 warnings in 3 templates\n/);
    expect(stdout).toMatch(/stage-before-route {2}payments.yaml.Live {2}tools\/.*\/payments.yaml:\d+\n/);
    expect(stdout).toMatch(/\n {2}3 errors, 2 warnings in 1 template\n$/);
    expect(stdout).toContain(
      "a stage with settings of 'POST /payments/{id}/refunds' must be created after RefundPayment",
    );
  }, 60_000);
});
