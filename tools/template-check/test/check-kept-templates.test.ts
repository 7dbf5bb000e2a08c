import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { oneStack, refusedByTemplateCheck, resourcesOf } from '@apigwv2/testing';
import type { KeptTemplate } from '@apigwv2/testing/kept-templates';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { checkKeptTemplates } from '../src/check-kept-templates';

const theTest = 'packages/a/test/a.test.ts: one';
const good = {
  Resources: { Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'a', ProtocolType: 'HTTP' } } },
};
const cors = { CorsConfiguration: { AllowOrigins: ['https://example.com'], MaxAge: 864000 } };
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
    expect.stringContaining('Stack Api Properties.ProtocolType: unknown-protocol ProtocolType must be HTTP'),
    'templates: 1 checked, 2 findings',
  ]);
  expect(lines[0]).toContain(theTest);
});

test('rejects a declared refusal without a finding of its rules', () => {
  const check = (template: object, ...rules: string[]) =>
    checkKeptTemplates(repository([{ template, refused: { [theTest]: rules } }]));
  expect(check(bad, 'W3030', 'unknown-protocol').passed).toBe(true);
  expect(check(bad, 'W3030').lines).toHaveLength(2);
  expect(check(good, 'W3030').lines[0]).toMatch(/^W3030 must refuse a template of the test, got no finding/);
  expect(check(bad, 'F3002').lines).toHaveLength(4);
});

test('rejects a finding of a test without a declared refusal, beside one with it', () => {
  const other = 'packages/a/test/a.test.ts: other';
  const { lines } = checkKeptTemplates(
    repository([{ template: bad, tests: [theTest, other], refused: { [theTest]: ['W3030', 'unknown-protocol'] } }]),
  );
  expect(lines[0]).toContain(other);
  expect(lines[0]).not.toContain(theTest);
});

test('accepts what a construct has warned of, or is exempt from', () => {
  const template = {
    Resources: { Api: { ...good.Resources.Api, Properties: { ...cors, ...good.Resources.Api.Properties } } },
  };
  expect(checkKeptTemplates(repository([{ template }])).lines[0]).toContain('cors-max-age-unused');
  expect(checkKeptTemplates(repository([{ template, said: ['cors-max-age-unused Api'] }])).passed).toBe(true);
  expect(checkKeptTemplates(repository([{ template, said: ['cors-max-age-unused Other'] }])).passed).toBe(false);
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
  refusedByTemplateCheck('W3030', 'unknown-protocol');
  expect(Object.keys(resourcesOf(stack))).toEqual(['Api']);
});
