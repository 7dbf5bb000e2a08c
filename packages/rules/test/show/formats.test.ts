import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { http } from '../../src/examples/template';
import { BROKEN, folderWith, GOOD, run, SUSPICIOUS } from '../command/run';

const shop = (template: object) => folderWith({ 'shop.json': template });
const twins = http({ Route2: { RouteKey: 'GET /books' } });
const acknowledged = http({
  Route: { RouteKey: 'GET books', Metadata: { apigwv2: { acknowledge: { 'invalid-route-key': 'never deployed' } } } },
});

describe('--format json', () => {
  const jsonOf = (folder: string, ...options: readonly string[]) =>
    JSON.parse(run([folder, '--format', 'json', ...options]).out);

  test('has a version, the templates, a summary and the findings', () => {
    const folder = shop(BROKEN);
    expect(jsonOf(folder)).toMatchObject({
      version: 1,
      templates: ['shop.json'],
      summary: { error: 1, warning: 0, note: 0, acknowledged: 0 },
      findings: [
        {
          rule: 'invalid-route-key',
          level: 'error',
          property: 'RouteKey',
          what: expect.stringContaining("got 'GET books'"),
          why: expect.any(String),
          fix: expect.any(String),
          source: expect.any(String),
          certainty: expect.any(String),
          resource: {
            template: 'shop.json',
            logicalId: 'Route',
            type: 'AWS::ApiGatewayV2::Route',
            line: { file: join(folder, 'shop.json'), line: expect.any(Number) },
          },
          related: [],
        },
      ],
      notChecked: [],
    });
  });

  test('has the other resources that take part', () => {
    const [{ related }] = jsonOf(shop(twins)).findings;
    expect(related).toMatchObject([{ logicalId: 'Route' }]);
  });

  test('has the reason of an acknowledgement', () => {
    const { summary, findings } = jsonOf(shop(acknowledged));
    expect(summary).toEqual({ error: 0, warning: 0, note: 0, acknowledged: 1 });
    expect(findings).toMatchObject([{ acknowledged: { by: 'metadata', reason: 'never deployed' } }]);
  });

  test('is one document for several paths, also in a file', () => {
    const paths = [shop(BROKEN), shop(SUSPICIOUS), shop(GOOD)];
    const output = join(folderWith({}), 'report.json');
    const { out } = run([...paths, '--format', 'json']);
    run([...paths, '--format', 'json', '--output', output]);
    expect(JSON.parse(out).summary).toEqual({ error: 1, warning: 1, note: 0, acknowledged: 0 });
    expect(JSON.parse(out).templates).toHaveLength(3);
    expect(readFileSync(output, 'utf8')).toBe(out);
  });

  test('has what could not be checked', () => {
    const folder = folderWith({ 'a.json': GOOD, 'b.json': '{"Resources": "AWS::' });
    expect(jsonOf(folder).notChecked).toMatchObject([{ file: expect.stringMatching(/^b.json:1/) }]);
  });
});

describe('--format sarif', () => {
  const logOf = (path: string) => JSON.parse(run([path, '--format', 'sarif']).out);

  test('has one run of one tool, with the rules of its results', () => {
    const { version, $schema, runs } = logOf(shop(BROKEN));
    expect(version).toBe('2.1.0');
    expect($schema).toMatch(/sarif-schema-2\.1\.0\.json$/);
    expect(runs).toHaveLength(1);
    const [{ tool, results, columnKind, invocations }] = runs;
    expect(tool.driver).toMatchObject({ name: '@apigwv2/rules', rules: [{ id: 'invalid-route-key' }] });
    expect(tool.driver.rules[0]).toMatchObject({
      name: 'InvalidRouteKey',
      shortDescription: { text: expect.stringMatching(/^[A-Z].*\.$/) },
      defaultConfiguration: { level: 'error' },
    });
    expect(columnKind).toBe('utf16CodeUnits');
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    expect(results).toMatchObject([
      {
        ruleId: 'invalid-route-key',
        ruleIndex: 0,
        level: 'error',
        message: { text: expect.stringMatching(/^[A-Z].*\.$/) },
        partialFingerprints: { 'apigwv2/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
      },
    ]);
  });

  test('names a file outside of the current folder by its URL, and one inside of it by its path', () => {
    const folder = shop(BROKEN);
    const uriIn = (path: string) => logOf(path).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
    expect(uriIn(folder)).toBe(pathToFileURL(join(folder, 'shop.json')).href);
    const current = process.cwd();
    try {
      process.chdir(join(folder, '..'));
      const name = folder.split('/').at(-1) as string;
      expect(uriIn(name)).toBe(`${name}/shop.json`);
    } finally {
      process.chdir(current);
    }
  });

  test('has the related places, numbered', () => {
    const [result] = logOf(shop(twins)).runs[0].results;
    expect(result.relatedLocations).toMatchObject([{ id: 1, logicalLocations: [{ kind: 'resource' }] }]);
  });

  test('keeps a fingerprint when lines move', () => {
    const fingerprint = (template: object) =>
      logOf(shop(template)).runs[0].results[0].partialFingerprints['apigwv2/v1'];
    expect(fingerprint({ Description: 'a line', ...BROKEN })).toBe(fingerprint(BROKEN));
  });

  test('suppresses what is acknowledged, with the reason', () => {
    const [result] = logOf(shop(acknowledged)).runs[0].results;
    expect(result.suppressions).toEqual([{ kind: 'inSource', justification: 'never deployed' }]);
  });

  test('has a notification for what could not be checked, which keeps the name of the file', () => {
    const folder = folderWith({ 'a.json': SUSPICIOUS, 'b.json': '{"Resources": "AWS::' });
    const [{ invocations, results }] = logOf(folder).runs;
    expect(invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: expect.stringMatching(/^b\.json:1.*\.$/) } }],
      },
    ]);
    expect(results).toMatchObject([{ level: 'warning' }]);
  });
});
