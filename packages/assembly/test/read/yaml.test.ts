import { parseYaml } from '../../src/read/yaml';

describe('parseYaml', () => {
  test.each([
    'And',
    'Base64',
    'Cidr',
    'Contains',
    'EachMemberEquals',
    'EachMemberIn',
    'Equals',
    'FindInMap',
    'GetAZs',
    'GetAtt',
    'GetStackOutput',
    'If',
    'ImportValue',
    'Join',
    'Length',
    'Not',
    'Or',
    'RefAll',
    'Select',
    'Split',
    'Sub',
    'ToJsonString',
    'Transform',
    'ValueOf',
    'ValueOfAll',
  ])('reads the short form !%s of a string, a list and a map', (name) => {
    const read = parseYaml(`a: !${name} x\nb: !${name} [x, !Ref Y]\nc: !${name}\n  k: v\n  1: w\n`);
    const long = `Fn::${name}`;
    expect(read).toEqual({ a: { [long]: 'x' }, b: { [long]: ['x', { Ref: 'Y' }] }, c: { [long]: { 1: 'w', k: 'v' } } });
  });

  test('reads !Ref and !Condition without a prefix', () => {
    expect(parseYaml('a: !Ref A\nb: !Condition B\n')).toEqual({ a: { Ref: 'A' }, b: { Condition: 'B' } });
  });

  test('reads functions within functions', () => {
    expect(parseYaml('a: !Sub\n  - ${x}/${y}\n  - x: !GetAtt A.B\n    y: !Select [0, !Split [",", !Ref L]]\n')).toEqual(
      {
        a: {
          'Fn::Sub': [
            '${x}/${y}',
            { x: { 'Fn::GetAtt': 'A.B' }, y: { 'Fn::Select': [0, { 'Fn::Split': [',', { Ref: 'L' }] }] } },
          ],
        },
      },
    );
  });

  test.each([
    ['1.0', '1.0'],
    ['1', 1],
    ['-1', -1],
    ['0', 0],
    ['012345678901', '012345678901'],
    ['123456789012', 123456789012],
    ['1234567890123456', '1234567890123456'],
    ['0x1F', '0x1F'],
    ['1e3', '1e3'],
    ['1_000', '1_000'],
    ['2012-10-17', '2012-10-17'],
    ['true', true],
    ['False', false],
    ['yes', 'yes'],
    ['on', 'on'],
    ['~', null],
    ['null', null],
    ['"1"', '1'],
    ['.inf', '.inf'],
    ['22:10', '22:10'],
  ])('reads %s as CloudFormation does', (written, expected) => {
    expect(parseYaml(`a: ${written}`)).toEqual({ a: expected });
  });

  test('takes the last of two equal keys', () => {
    expect(parseYaml('a: 1\na: 2\n')).toEqual({ a: 2 });
  });

  test('reads anchors, aliases and merge keys', () => {
    expect(parseYaml('base: &b {x: 1, y: 2}\na: *b\nb:\n  <<: *b\n  y: 3\n')).toEqual({
      base: { x: 1, y: 2 },
      a: { x: 1, y: 2 },
      b: { x: 1, y: 3 },
    });
  });

  test('merges nothing of the result of a function', () => {
    expect(parseYaml('a:\n  <<: !Transform {Name: x}\n  b: 1\n')).toEqual({ a: { b: 1 } });
  });

  test('takes the last of two equal keys of a function', () => {
    expect(parseYaml('a: !Transform {Name: x, Name: y}\n')).toEqual({ a: { 'Fn::Transform': { Name: 'y' } } });
  });

  test('keeps a key __proto__ as a member', () => {
    const read = parseYaml('__proto__: {a: 1}\nb: !Transform {__proto__: 1}\n') as Record<string, object>;
    expect(Object.keys(read)).toEqual(['__proto__', 'b']);
    expect(Object.keys(read['b']?.['Fn::Transform' as keyof object] ?? {})).toEqual(['__proto__']);
  });

  test.each(['a: !Unknown x', 'a: [', 'a: *missing', 'a: b: c', '\ta: 1', 'a: 1\n---\nb: 2\n'])(
    'rejects %j',
    (text) => {
      expect(() => parseYaml(text)).toThrow();
    },
  );
});
