import { isTemplate, parseTemplate } from '../../src/read/parse-template';
import { readErrorOf } from '../files';

const errorOf = (file: string, text: string) => readErrorOf(() => parseTemplate(file, text));

describe('parseTemplate', () => {
  test('parses JSON and YAML, whatever the extension', () => {
    for (const [file, text] of [
      ['a.json', ' {"Resources": {}}'],
      ['a.template', 'Resources: {}'],
      ['a.yaml', '{"Resources": {}}'],
      ['a.json', 'Resources: {}'],
    ] as const) {
      expect(parseTemplate(file, text)).toEqual({ Resources: {} });
    }
  });

  test.each([
    ['{"a": x}', 1, 7],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{"a"', 1, 5],
    ['{"a": 1', 1, 8],
    ['{', 1, 2],
    ['{"a" 1}', 1, 6],
    ['{"a":: 1}', 1, 6],
    ['{"a": 1}}', 1, 9],
    ['{"a": 1} x', 1, 10],
    ['{"a": 1]', 1, 8],
    ['{"a": 1 2}', 1, 9],
    ['{"a": "\u0085\u007f\\n", x}', 1, 15],
    ['[1,]', 1, 4],
    ['[,1]', 1, 2],
    ['{1: 2}', 1, 2],
    ['{"a": [1, {"b": [true, null, "\\u00e9"]}, -1.5e3], "c": \'d\'}', 1, 56],
    ['{"a": "b\n"}', 1, 7],
    ['{"a": 01}', 1, 8],
    ['{"a": \u00a01}', 1, 7],
  ])('rejects the JSON %j at its line and column', (text, line, column) => {
    expect(errorOf('a.json', text)).toMatchObject({ file: 'a.json', line, column });
  });

  test('names the file, the line, the column and the reason', () => {
    expect(errorOf('a.json', '{"Resources": x}').message).toBe(
      "a.json:1:15: the JSON must be valid: Unexpected token 'x'",
    );
    expect(errorOf('a.yaml', 'a: 1\nb: [1\n').message).toMatch(/^a\.yaml:\d:\d: the YAML must be valid: [^\n]+$/);
    expect(errorOf('a.yaml', 'a: !Unknown b').message).toMatch(/^a\.yaml:1:\d+: the YAML must be valid: [^\n]+$/);
  });

  test.each(['', '  \n', '# comment', 'plain', '[1]', '1', 'null', '"a"'])('rejects %j, which is no object', (text) => {
    expect(errorOf('a.txt', text).reason).toMatch(
      /^(a template must be an object with Resources|the YAML must be valid)/,
    );
  });

  test.each([
    ['JSON', 'a.json', `{"Resources": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
    ['JSON objects', 'a.json', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['YAML', 'a.yaml', `Resources: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['YAML blocks', 'a.yaml', Array.from({ length: 10_000 }, (_one, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['unclosed JSON', 'a.json', '['.repeat(10_000)],
  ])('rejects %s that is nested 10,000 levels deep', (_name, file, text) => {
    expect(errorOf(file, text).reason).toMatch(/nested|nesting|must be valid/);
  });

  test('rejects aliases that contain themselves, grow without end, or nest without end', () => {
    const laughs = [
      'a0: &a0 [x]',
      ...Array.from({ length: 40 }, (_one, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`),
    ];
    const row = [
      'a0: &a0 [x]',
      ...Array.from({ length: 1500 }, (_one, index) => `a${index + 1}: &a${index + 1} [*a${index}]`),
    ];
    expect(errorOf('a.yaml', 'a: &a [*a]').reason).toBe('an alias must not contain itself; write the value out');
    expect(errorOf('a.yaml', 'a: &a !Sub [*a]').reason).toMatch(/^the YAML must be valid: recursive alias/);
    expect(errorOf('a.yaml', laughs.join('\n')).reason).toMatch(/^the template must have at most 2000000 values/);
    expect(errorOf('a.yaml', row.join('\n')).reason).toMatch(/^values must be nested at most 400 levels deep/);
  });

  test('reads a million aliases', () => {
    const text = `a: &a x\nb: [${'*a,'.repeat(1_000_000)}]`;
    expect(parseTemplate('a.yaml', text)['b']).toHaveLength(1_000_000);
  });

  test('rejects merge keys that copy too much', () => {
    const base = Array.from({ length: 1000 }, (_one, index) => `k${index}: 1`).join(', ');
    const text = `a: &a {${base}}\n${Array.from({ length: 1000 }, (_one, index) => `b${index}: {<<: *a}`).join('\n')}`;
    expect(errorOf('a.yaml', text).reason).toMatch(/merge keys/);
  });
});

describe('isTemplate', () => {
  test.each<[unknown, boolean]>([
    [{ Resources: { A: { Type: 'T' } } }, true],
    [{ Resources: { 'Fn::ForEach::A': [] } }, true],
    [{ Resources: { A: { Type: 1 }, B: null } }, false],
    [{ Resources: [] }, false],
    [[], false],
    [null, false],
  ])('tells whether %j is one', (parsed, expected) => {
    expect(isTemplate(parsed)).toBe(expected);
  });
});
