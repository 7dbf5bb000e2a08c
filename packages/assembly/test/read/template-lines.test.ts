import { lineOf, type Resource, worldOf } from '../../src';

const linesOf = (file: string, text: string) =>
  worldOf({ [file]: text }).templates.flatMap(({ resources }) =>
    [...resources.values()].map((one) => lineOf(one)?.line),
  );

describe('lineOf', () => {
  test('finds the lines of resources in YAML', () => {
    const text =
      'Description: |\n  Resources:\n    A:\nMetadata:\n  Resources:\n    A: 1\nResources:\n  # B:\n  A:\n    Type: T\n  "B":\n    Type: T\nOutputs:\n  A: {}\n';
    expect(linesOf('a.yaml', text)).toEqual([9, 11]);
  });

  test.each([
    [
      'printed JSON',
      JSON.stringify(
        { Metadata: { Resources: { A: 1 } }, Resources: { A: { Type: 'T' }, B: { Type: 'T' } } },
        undefined,
        2,
      ),
      [8, 11],
    ],
    [
      'JSON with the first key beside the brace',
      '{ "Resources": {\n    "A": {\n      "Type": "T" },\n    "B": { "Type": "T" }\n  }\n}',
      [2, 4],
    ],
    ['JSON with carriage returns', '{\r\n"Resources": {\r\n "A": { "Type": "T" }\r\n}\r\n}', [3]],
    ['JSON in one line', '{"Resources":{"A":{"Type":"T"}}}', [undefined]],
  ])('finds the lines of resources in %s', (_name, text, lines) => {
    expect(linesOf('a.json', text)).toEqual(lines);
  });

  test('names the file of the template', () => {
    const [template] = worldOf({ 'a.json': { Resources: { A: { Type: 'T' } } } }).templates;
    expect(lineOf(template?.resources.get('A') as Resource)).toEqual({ file: 'a.json', line: 3 });
  });
});
