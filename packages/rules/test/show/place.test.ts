import { join } from 'node:path';
import { type Resource, worldOf } from '@apigwv2/assembly';
import type { Finding } from '../../src/find/finding';
import { runRules } from '../../src/find/run-rules';
import { renderLine, resourceName, sourceOf } from '../../src/show/place';
import { summarize, summaryLine } from '../../src/show/summary';
import { BROKEN, SUSPICIOUS } from '../command/run';

describe('renderLine', () => {
  test.each([
    ['below the current folder', join(process.cwd(), 'src/a.ts'), 'src/a.ts:3:5'],
    ['elsewhere', '/elsewhere/a.ts', '/elsewhere/a.ts:3:5'],
    ['with a relative path', 'cdk.out/a.json', 'cdk.out/a.json:3:5'],
  ])('renders a file %s', (_say, file, line) => {
    expect(renderLine({ file, line: 3, column: 5 })).toBe(line);
  });

  test('leaves out an unknown column', () => {
    expect(renderLine({ file: 'a.yaml', line: 3 })).toBe('a.yaml:3');
  });
});

describe('the place of a resource', () => {
  const { templates } = worldOf({ 'Shop.json': BROKEN });
  const route = templates[0]?.resources.get('Route') as Resource;

  test('is its stack and logical ID, and its line in the template', () => {
    expect(resourceName(route)).toBe('Shop.Route');
    expect(sourceOf(route)).toEqual({ file: 'Shop.json', line: expect.any(Number) });
  });

  test('is its construct, and the line of the code that made it, where the CDK tells', () => {
    const createdAt = { file: '/app/shop.ts', line: 12, column: 5 };
    const made = { template: route.template, logicalId: 'Route', constructPath: 'Shop/Route', createdAt } as Resource;
    expect([resourceName(made), sourceOf(made)]).toEqual(['Shop/Route', createdAt]);
  });
});

describe('the summary', () => {
  const world = worldOf({ 'a.json': BROKEN, 'b.json': SUSPICIOUS });
  const { findings } = runRules(world);

  test('counts open findings by level', () => {
    expect(summarize(findings)).toEqual({ error: 1, warning: 1, note: 0, acknowledged: 0 });
    expect(summaryLine(summarize(findings), world)).toBe('1 error, 1 warning in 2 templates');
  });

  test('counts acknowledged findings apart', () => {
    const acknowledged = findings.map((one): Finding => ({ ...one, acknowledged: { by: 'config', reason: 'a test' } }));
    expect(summaryLine(summarize(acknowledged), world)).toBe('0 errors, 0 warnings, 2 acknowledged in 2 templates');
  });
});
