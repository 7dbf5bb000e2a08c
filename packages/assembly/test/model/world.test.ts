import {
  ALWAYS,
  evaluate,
  type Resource,
  referencesIn,
  resourcesOf,
  type Template,
  targetOf,
  type World,
  worldOf,
} from '../../src';

const template = (world: World, file: string): Template => world.templates.find((one) => one.file === file) as Template;
const resource = (world: World, file: string, id: string) => template(world, file).resources.get(id) as Resource;

const parent = (...Properties: object[]) => ({
  Parameters: { Stage: { Type: 'String' } },
  Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
  Resources: {
    ...Object.fromEntries(
      Properties.map((one, index) => [
        `Nested${index}`,
        { Type: 'AWS::CloudFormation::Stack', Condition: 'Prod', Properties: { TemplateURL: './child.json', ...one } },
      ]),
    ),
    Probe: { Type: 'Custom::P', Properties: { Value: { 'Fn::GetAtt': 'Nested0.Outputs.Id' } } },
  },
});

const CHILD = {
  Parameters: {
    P: { Type: 'String', Default: 'd' },
    L: { Type: 'CommaDelimitedList' },
    N: { Type: 'List<Number>' },
  },
  Conditions: { IsA: { 'Fn::Equals': [{ Ref: 'P' }, 'a'] } },
  Resources: {
    Api: {
      Type: 'AWS::ApiGatewayV2::Api',
      Condition: 'IsA',
      Properties: { Name: { Ref: 'P' }, Tags: { Ref: 'L' }, Numbers: { Ref: 'N' } },
    },
  },
  Outputs: { Id: { Value: { Ref: 'Api' } } },
};

describe('worldOf', () => {
  test('follows nested stacks by their relative TemplateURL', () => {
    const world = worldOf({ 'a/parent.json': parent({}), 'a/child.json': CHILD });
    expect(template(world, 'a/parent.json').open).toBeUndefined();
    expect(template(world, 'a/child.json').isNested).toBe(true);
    expect(resource(world, 'a/parent.json', 'Probe').get('Value')).toMatchObject({
      template: 'a/child.json',
      logicalId: 'Api',
    });
  });

  test('gives parameters to a nested stack', () => {
    const world = worldOf({
      'parent.json': parent({ Parameters: { P: 'a', L: 'x, y', N: ['1'] } }),
      'child.json': CHILD,
    });
    const api = resource(world, 'child.json', 'Api');
    expect(api.get('Name')).toEqual({ kind: 'literal', value: 'a' });
    expect(api.get('Tags', 1)).toEqual({ kind: 'literal', value: 'y' });
    expect(api.get('Numbers', 0)).toEqual({ kind: 'literal', value: '1' });
    expect(api.condition).toMatchObject({ kind: 'atom', text: 'prod' });
  });

  test('keeps the parameter where the stack gives none', () => {
    const P = { 'Fn::If': ['Prod', 'a', { Ref: 'AWS::NoValue' }] };
    const given = worldOf({ 'parent.json': parent({ Parameters: { P } }), 'child.json': CHILD });
    expect(resource(given, 'child.json', 'Api').get('Name')).toMatchObject({
      kind: 'choice',
      whenTrue: { kind: 'literal', value: 'a' },
      whenFalse: { kind: 'parameter', default: 'd' },
    });
    const absent = worldOf({ 'parent.json': parent({}), 'child.json': CHILD });
    expect(resource(absent, 'child.json', 'Api').get('Name')).toMatchObject({ kind: 'parameter', default: 'd' });
  });

  test('does not know the parameters of the template of two nested stacks', () => {
    const world = worldOf({
      'parent.json': parent({ Parameters: { P: 'a' } }, { Parameters: { P: 'b' } }),
      'child.json': CHILD,
    });
    expect(template(world, 'child.json').open).toBe('the parameters of several nested stacks');
    expect(resource(world, 'child.json', 'Api').get('Name')).toMatchObject({ kind: 'parameter' });
    expect(resource(world, 'parent.json', 'Probe').get('Value')).toMatchObject({
      logicalId: 'Nested0',
      attribute: 'Outputs.Id',
    });
  });

  test('keeps an output that the nested stack lacks as an attribute', () => {
    const world = worldOf({ 'parent.json': parent({}), 'child.json': { Resources: {} } });
    expect(resource(world, 'parent.json', 'Probe').get('Value')).toMatchObject({ attribute: 'Outputs.Id' });
  });

  test('notes a template that contains itself, and two that contain each other', () => {
    const inside = (TemplateURL: string) => ({
      Parameters: { P: { Type: 'String' } },
      Resources: {
        S: {
          Type: 'AWS::CloudFormation::Stack',
          Condition: 'C',
          Properties: { TemplateURL, Parameters: { P: { Ref: 'P' } } },
        },
      },
      Outputs: { O: { Value: { 'Fn::GetAtt': 'S.Outputs.O' } } },
    });
    const reason = 'the nested stack S must not have a template that contains it';
    expect(worldOf({ 'a.json': inside('a.json') }).unread).toEqual([{ file: 'a.json', reason }]);
    const circle = worldOf({ 'a.json': inside('b.json'), 'b.json': inside('a.json') });
    expect(circle.unread).toContainEqual({ file: 'b.json', reason });
    expect(evaluate(resource(circle, 'b.json', 'S').get('Parameters'), { valueOf: () => 'open' })).toEqual({
      P: 'open',
    });
  });

  test('ends for outputs that double each other', () => {
    const Outputs = Object.fromEntries(
      Array.from({ length: 60 }, (_one, index) => {
        const previous = { 'Fn::ImportValue': `e${index - 1}` };
        const Value = index === 0 ? { Ref: 'Api' } : { 'Fn::Join': ['', [previous, previous]] };
        return [`O${index}`, { Value, Export: { Name: `e${index}` } }];
      }),
    );
    const world = worldOf({ 'a.json': { Resources: { Api: { Type: 'AWS::ApiGatewayV2::Api' } }, Outputs } });
    expect(referencesIn(world.templates[0]?.outputs.get('O3') ?? { kind: 'none' })).toHaveLength(8);
    expect(world.templates[0]?.outputs.get('O59')).toMatchObject({});
  });

  test('ends for a long row of outputs', () => {
    const Outputs = Object.fromEntries(
      Array.from({ length: 5000 }, (_one, index) => [
        `O${index}`,
        { Value: { 'Fn::ImportValue': `e${index + 1}` }, Export: { Name: `e${index}` } },
      ]),
    );
    const world = worldOf({ 'a.json': { Resources: {}, Outputs } });
    expect(world.templates[0]?.outputs.get('O0')).toMatchObject({ kind: 'unknown' });
  });

  test('resolves the name of an export with the parameters of the nested stack', () => {
    const child = {
      ...CHILD,
      Outputs: { Id: { Value: { Ref: 'Api' }, Export: { Name: { 'Fn::If': ['IsA', 'yes', 'no'] } } } },
    };
    const reader = { Resources: { Probe: { Type: 'Custom::P', Properties: { Value: { 'Fn::ImportValue': 'yes' } } } } };
    const files = { 'child.json': child, 'parent.json': parent({ Parameters: { P: 'a' } }), 'reader.json': reader };
    expect(resource(worldOf(files), 'reader.json', 'Probe').get('Value')).toMatchObject({ logicalId: 'Api' });
  });

  test.each([
    ['a string that does not parse', '{', "the JSON must be valid: Expected property name or '}'"],
    ['a list', [], 'a template must be an object with Resources; name another file'],
  ])('rejects %s', (_name, given, reason) => {
    expect(() => worldOf({ 'a.json': given })).toThrow(reason);
  });

  test('rejects an object that contains itself', () => {
    const given: Record<string, unknown> = {};
    given['Resources'] = given;
    expect(() => worldOf({ 'a.json': given })).toThrow('a.json: an alias must not contain itself');
  });
});

describe('Template', () => {
  const openOf = (given: object) => worldOf({ 'a.json': { Resources: {}, ...given } }).templates[0]?.open;

  test.each<[string, object, string | undefined]>([
    ['no transform', {}, undefined],
    ['the transforms of AWS', { Transform: ['AWS::Serverless-2016-10-31', 'AWS::LanguageExtensions'] }, undefined],
    ['a macro', { Transform: 'Mine' }, 'the transform Mine'],
    ['an include', { Transform: { Name: 'AWS::Include' } }, 'the transform AWS::Include'],
    ['a transform without a name', { Transform: [{ Name: { toString: 1 } }] }, 'the transform {"toString":1}'],
    ['a transform of the template', { 'Fn::Transform': {} }, 'Fn::Transform'],
    ['a loop of resources', { Resources: { 'Fn::ForEach::Apis': [] } }, 'Fn::ForEach::Apis'],
    ['a loop of outputs', { Outputs: { 'Fn::ForEach::Ids': [] } }, 'Fn::ForEach::Ids'],
    ['a module', { Resources: { A: { Type: 'My::Own::Thing::MODULE' } } }, 'the module My::Own::Thing::MODULE'],
    ['an API of SAM', { Resources: { A: { Type: 'AWS::Serverless::HttpApi' } } }, 'the type AWS::Serverless::HttpApi'],
    ['a function of SAM', { Resources: { A: { Type: 'AWS::Serverless::Function' } } }, undefined],
    ['an unfollowed nested stack', { Resources: { A: { Type: 'AWS::CloudFormation::Stack' } } }, 'the nested stack A'],
    ['a type that is no string', { Resources: { A: { Type: { toString: 1 } } } }, undefined],
  ])('tells the openness of %s', (_name, given, expected) => {
    expect(openOf(given)).toBe(expected);
  });

  test('has no outputs without a value', () => {
    const [found] = worldOf({
      'a.json': { Resources: {}, Outputs: { A: 'a', B: { Value: 'b', Export: 'x' } } },
    }).templates;
    expect([...(found?.outputs ?? [])]).toEqual([['B', { kind: 'literal', value: 'b' }]]);
  });
});

describe('Resource', () => {
  const of = (raw: object) =>
    worldOf({ 'a.json': { Resources: { R: { Type: 'T', ...raw } } } }).templates[0]?.resources.get('R') as Resource;

  test('has its properties', () => {
    const found = of({ Properties: { A: { B: ['c'] } }, Metadata: { 'aws:cdk:path': 'S/R' }, DependsOn: 'Other' });
    expect(found.propertyNames).toEqual(['A']);
    expect(found.get('A', 'B', 0)).toEqual({ kind: 'literal', value: 'c' });
    expect([found.constructPath, found.dependsOn, found.condition, found.createdAt]).toEqual([
      'S/R',
      ['Other'],
      ALWAYS,
      undefined,
    ]);
  });

  test.each([{}, { Properties: [] }, { Properties: 'a' }, { Properties: null }, { Metadata: 1, Condition: {} }])(
    'has no properties in %j',
    (raw) => {
      const found = of(raw);
      expect([found.propertyNames, found.get('toString'), found.metadata, found.condition]).toEqual([
        [],
        { kind: 'none' },
        {},
        ALWAYS,
      ]);
    },
  );

  test.each([
    ['a', ['a']],
    [
      ['a', 1, null, 'b'],
      ['a', 'b'],
    ],
    [{ a: 1 }, []],
    [null, []],
    [1, []],
  ])('reads the DependsOn %j', (DependsOn, expected) => {
    expect(of({ DependsOn }).dependsOn).toEqual(expected);
  });

  test('does not know the properties that a function adds', () => {
    const found = of({ Properties: { 'Fn::Transform': { Name: 'AWS::Include' }, A: 1 } });
    expect(found.get('A')).toEqual({ kind: 'literal', value: 1 });
    expect(found.get('B')).toMatchObject({ kind: 'unknown' });
  });
});

describe('resourcesOf', () => {
  test('returns the resources of some types, and skips what is no resource', () => {
    const Resources = { A: { Type: 'T' }, B: null, C: [], D: 'd', E: { Type: 1 }, F: { Type: 'U' }, G: { Type: 'V' } };
    const world = worldOf({ 'a.json': { Resources } });
    expect(resourcesOf(world, 'T', 'V').map(({ logicalId }) => logicalId)).toEqual(['A', 'G']);
  });
});

describe('targetOf', () => {
  test('returns the resource of a reference', () => {
    const world = worldOf({ 'a.json': { Resources: { A: { Type: 'T' } } } });
    const reference = { kind: 'reference', template: 'a.json', logicalId: 'A', type: 'T', attribute: 'Ref' } as const;
    expect(targetOf(world, reference)?.logicalId).toBe('A');
    expect(targetOf(world, { ...reference, logicalId: 'B' })).toBeUndefined();
    expect(targetOf(world, { ...reference, template: 'b.json' })).toBeUndefined();
  });
});
