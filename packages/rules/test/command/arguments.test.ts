import { parseArguments } from '../../src/command/arguments';
import { run } from './run';

describe('parseArguments', () => {
  test('has the table of errors and warnings by default', () => {
    expect(parseArguments(['cdk.out'])).toEqual({
      paths: ['cdk.out'],
      format: 'table',
      failOn: 'warning',
      all: false,
      list: false,
      help: false,
      version: false,
    });
  });

  test('reads all options, with and without =', () => {
    const args = ['a', '--format=sarif', '--output', 'o.sarif', '--fail-on=never', '--config', 'c.json', '--all', 'b'];
    expect(parseArguments(args)).toMatchObject({
      paths: ['a', 'b'],
      format: 'sarif',
      output: 'o.sarif',
      failOn: 'never',
      config: 'c.json',
      all: true,
    });
  });

  test.each([
    [['--format', 'xml', 'a'], "--format must be one of table, json, sarif, got 'xml'"],
    [['--fail-on', 'note', 'a'], "--fail-on must be one of error, warning, never, got 'note'"],
    [['--strict', 'a'], "Unknown option '--strict'; run apigwv2-rules --help"],
    [['--output'], "Option '--output <value>' argument missing; run apigwv2-rules --help"],
  ])('rejects %j', (args, message) => {
    expect(run(args)).toEqual({ code: 2, out: '', err: `${message}\n` });
  });

  test('rejects a run without a path, and prints the usage', () => {
    const { code, err } = run([]);
    expect(code).toBe(2);
    expect(err).toMatch(/^name a template, a folder or cdk.out\n\nusage: apigwv2-rules /);
  });

  test.each([['--help'], ['-h']])('prints the usage for %s', (option) => {
    const { code, out } = run([option]);
    expect(code).toBe(0);
    expect(out).toMatch(/^usage: apigwv2-rules /);
  });

  test('prints the version', () => {
    expect(run(['--version'])).toEqual({ code: 0, out: `${require('../../package.json').version}\n`, err: '' });
  });
});
