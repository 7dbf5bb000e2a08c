import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { oneStack, refusedByTemplateCheck, resourcesOf } from '../src/index';
import { checkKeptTemplates } from '../src/kept-templates/check-kept-templates';
import type { KeptTemplate } from '../src/kept-templates/kept-template';

const theTest = 'packages/a/test/a.test.ts: one';
const good = {
  Resources: { Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'a', ProtocolType: 'HTTP' } } },
};
const bad = { Resources: { Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'a', ProtocolType: 'FTP' } } } };

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function repository(templates: readonly Partial<KeptTemplate>[]): string {
  const root = mkdtempSync(join(tmpdir(), 'kept-'));
  write(join(root, 'packages/a/test/a.test.ts'), '');
  const entries = templates.map((template, index) => ({
    hash: `${index}`,
    stack: 'Stack',
    tests: [theTest],
    ...template,
  }));
  write(join(root, 'packages/a/.test/templates/a.json'), JSON.stringify(entries));
  return root;
}

test('accepts valid templates, each content once', () => {
  const root = repository([{ template: good }, { template: good, hash: '0' }]);
  expect(checkKeptTemplates(root)).toEqual({ passed: true, lines: ['templates: 1 checked, 0 findings'] });
});

test('reports the resource, the property and the test of a finding', () => {
  const { passed, lines } = checkKeptTemplates(repository([{ template: bad }]));
  expect(passed).toBe(false);
  expect(lines).toEqual([
    expect.stringContaining("Stack Api Properties.ProtocolType: W3030 'FTP' is not one of"),
    'templates: 1 checked, 1 findings',
  ]);
  expect(lines[0]).toContain(theTest);
});

test('rejects a declared refusal without a finding of its rules', () => {
  const check = (template: object, rule: string) =>
    checkKeptTemplates(repository([{ template, refused: { [theTest]: [rule] } }]));
  expect(check(bad, 'W3030').passed).toBe(true);
  expect(check(good, 'W3030').lines[0]).toMatch(/^W3030 must refuse a template of the test, got no finding/);
  expect(check(bad, 'F3002').lines).toHaveLength(3);
});

test('rejects a finding of a test without a declared refusal, beside one with it', () => {
  const other = 'packages/a/test/a.test.ts: other';
  const { lines } = checkKeptTemplates(
    repository([{ template: bad, tests: [theTest, other], refused: { [theTest]: ['W3030'] } }]),
  );
  expect(lines[0]).toContain(other);
  expect(lines[0]).not.toContain(theTest);
});

test('skips the records of deleted test files', () => {
  const root = repository([{ template: bad, tests: ['packages/a/test/gone.test.ts: one'] }]);
  expect(checkKeptTemplates(root)).toEqual({
    passed: false,
    lines: ['there must be kept templates, got none; run the tests first'],
  });
});

test('accepts an invalid template whose test declares the refusal', () => {
  const stack = oneStack();
  new CfnApi(stack, 'Api', { name: 'a', protocolType: 'FTP' });
  refusedByTemplateCheck('W3030');
  expect(Object.keys(resourcesOf(stack))).toEqual(['Api']);
});
