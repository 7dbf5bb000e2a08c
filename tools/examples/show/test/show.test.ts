import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { show } from '../src/show';
import { app as regional } from './apps/regional';

const EXAMPLES = join(__dirname, '../..');

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

  test('prints warnings and findings of the template check as a program, and fails', () => {
    const words = [
      require.resolve('tsx/cli'),
      join(__dirname, '../src/show.ts'),
      join(__dirname, 'apps/misspelled.ts'),
    ];
    const cwd = mkdtempSync(join(tmpdir(), 'cdk.out-'));
    const { status, stdout } = spawnSync(process.execPath, words, { cwd, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/\nTemplate check\n {2}Shop\/Api: look again .*\n {2}Api .*ProtocolType/);
  }, 60_000);
});
