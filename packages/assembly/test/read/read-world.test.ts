import fs from 'node:fs';
import { join } from 'node:path';
import { readTemplates, readWorld } from '../../src';
import { folderWith, readErrorOf, SHOP } from '../files';

const nested = (TemplateURL: string) => ({
  Resources: { S: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL } } },
});
const filesOf = (path: string) => readWorld(path).templates.map(({ file }) => file);
const unreadOf = (path: string) => readWorld(path).unread;

describe('readWorld', () => {
  test('reads a file', () => {
    expect(filesOf(join(folderWith({ 'a.json': SHOP }), 'a.json'))).toEqual(['a.json']);
    expect(filesOf(join(folderWith({ 'a.txt': 'Resources:\n  A:\n    Type: T\n' }), 'a.txt'))).toEqual(['a.txt']);
  });

  test('reads a file with a byte order mark', () => {
    expect(filesOf(join(folderWith({ 'a.json': `\uFEFF${JSON.stringify(SHOP)}` }), 'a.json'))).toEqual(['a.json']);
  });

  test('reads the templates in a folder, apart from hidden ones, packages and other files', () => {
    const folder = folderWith({
      'b/c.template': SHOP,
      'a.json': SHOP,
      'd.yml': 'Resources:\n  A:\n    Type: AWS::ApiGatewayV2::Api\n',
      '.hidden/a.json': SHOP,
      'node_modules/a.json': SHOP,
      'package.json': { name: 'Resources AWS::' },
      'list.json': '[1',
      'a.md': SHOP,
    });
    expect(filesOf(folder)).toEqual(['a.json', 'b/c.template', 'd.yml']);
    expect(unreadOf(folder)).toEqual([]);
  });

  test('tells its progress', () => {
    const progress = jest.fn();
    readWorld(folderWith({ 'a.json': SHOP, 'b.json': SHOP }), progress);
    expect(progress.mock.calls).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });

  test('notes a file of a folder that looks like a template and does not parse, once', () => {
    const folder = folderWith({ 'b.yaml': 'Resources: [\n  AWS::', 'a.json': nested('b.yaml'), 'c.json': SHOP });
    const { templates, unread } = readWorld(folder);
    expect(templates.map(({ file, open }) => [file, open])).toEqual([
      ['a.json', 'the nested stack S'],
      ['c.json', undefined],
    ]);
    expect(unread).toEqual([
      { file: expect.stringMatching(/^b\.yaml:\d+:\d+$/), reason: expect.stringMatching(/^the YAML must be valid/) },
    ]);
  });

  test('reads the templates of nested stacks beside a file', () => {
    const folder = folderWith({ 'a/parent.json': nested('../b/child.json'), 'b/child.json': SHOP });
    const { templates } = readWorld(join(folder, 'a/parent.json'));
    expect(templates.map(({ file, isNested }) => [file, isNested])).toEqual([
      ['parent.json', false],
      ['../b/child.json', true],
    ]);
  });

  test('reads the nested templates that assets name', () => {
    const hash = 'a'.repeat(64);
    const url = { 'Fn::Sub': `https://s3.\${AWS::Region}.amazonaws.com/bucket/${hash}.json` };
    const asset = {
      Type: 'AWS::CloudFormation::Stack',
      Metadata: { 'aws:asset:path': 'child.json' },
      Properties: { TemplateURL: url },
    };
    const hashed = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: url } };
    const manifest = { files: { [hash]: { source: { path: 'other.json' } } } };
    const files = { 'child.json': SHOP, 'other.json': SHOP, 'P.assets.json': manifest };
    expect(
      filesOf(join(folderWith({ ...files, 'P.template.json': { Resources: { S: asset } } }), 'P.template.json')),
    ).toEqual(['P.template.json', 'child.json']);
    expect(
      filesOf(join(folderWith({ ...files, 'P.template.json': { Resources: { S: hashed } } }), 'P.template.json')),
    ).toEqual(['P.template.json', 'other.json']);
  });

  test.each(
    [
      ['a missing manifest', undefined],
      ['{'],
      ['[]'],
      [{}],
      [{ files: [] }],
      [{ files: { ['a'.repeat(64)]: 1 } }],
      [{ files: { ['a'.repeat(64)]: { source: { path: {} } } } }],
    ].map((one) => [one.at(-1)]),
  )('does not follow the asset of the manifest %j', (manifest) => {
    const url = { 'Fn::Sub': `https://bucket/${'a'.repeat(64)}.json` };
    const Resources = { S: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: url } } };
    const folder = folderWith({
      'P.template.json': { Resources },
      ...(manifest !== undefined && { 'P.assets.json': manifest }),
    });
    expect(readWorld(join(folder, 'P.template.json')).templates[0]?.open).toBe('the nested stack S');
  });

  test('does not follow a nested stack with an address, or without one', () => {
    const Resources = {
      A: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://example.com/a.json' } },
      B: { Type: 'AWS::CloudFormation::Stack' },
      C: null,
    };
    expect(filesOf(join(folderWith({ 'a.json': { Resources } }), 'a.json'))).toEqual(['a.json']);
  });

  test('notes a nested template that is missing, or contains itself', () => {
    const missing = folderWith({ 'a.json': nested('b.json') });
    expect(unreadOf(join(missing, 'a.json'))).toEqual([
      { file: 'a.json', reason: 'the template b.json of the nested stack S does not exist' },
    ]);
    expect(unreadOf(missing)).toHaveLength(1);
    expect(unreadOf(join(folderWith({ 'a.json': nested('./a.json') }), 'a.json'))).toEqual([
      { file: 'a.json', reason: 'the nested stack S must not have a template that contains it' },
    ]);
  });

  test('notes the missing template of a nested stack once in a folder', () => {
    expect(unreadOf(folderWith({ 'a.json': nested('b.json'), 'b.json': nested('c.json') }))).toHaveLength(1);
  });

  test('notes nested stacks that are too deep', () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_one, index) => [`${index}.json`, nested(`${index + 1}.json`)]),
    );
    const { templates, unread } = readWorld(join(folderWith(files), '0.json'));
    expect(templates).toHaveLength(51);
    expect(unread).toEqual([
      { file: '50.json', reason: 'the template 51.json of the nested stack S is below 50 levels of nested stacks' },
    ]);
  });

  test('notes a nested template that is a folder', () => {
    const folder = folderWith({ 'a.json': nested('b'), 'b/c.txt': '' });
    expect(unreadOf(join(folder, 'a.json'))).toEqual([{ file: 'b', reason: 'the file must be readable, got EISDIR' }]);
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['a missing file', {}, 'a.json', 'no such file or folder; name a template, a folder or cdk.out'],
    [
      'a folder without templates',
      { 'a/b.txt': '' },
      'a',
      'the folder must have a CloudFormation template, got none; name another folder',
    ],
    [
      'a file that is no template',
      { 'a.json': {} },
      'a.json',
      'a template must have Resources with a Type; name another file',
    ],
    ['an empty file', { 'a.yaml': '' }, 'a.yaml', 'a template must be an object with Resources; name another file'],
    [
      'resources that are no object',
      { 'a.json': { Resources: [] } },
      'a.json',
      'a template must have Resources with a Type; name another file',
    ],
  ])('rejects %s', (_name, files, path, reason) => {
    expect(readErrorOf(() => readWorld(join(folderWith(files), path))).reason).toBe(reason);
  });

  test('does not follow symbolic links', () => {
    const folder = folderWith({ 'a.json': SHOP });
    fs.symlinkSync(folder, join(folder, 'loop'));
    fs.symlinkSync(join(folder, 'self'), join(folder, 'self'));
    fs.symlinkSync(join(folder, 'b.json'), join(folder, 'b.json'));
    expect(filesOf(folder)).toEqual(['a.json']);
    expect(readErrorOf(() => readWorld(join(folder, 'self'))).reason).toMatch(/^no such file/);
  });

  test('reads each file once, in a folder and alone', () => {
    const folder = folderWith({ 'a.json': SHOP, 'b/c.json': SHOP });
    const read = jest.spyOn(fs, 'readFileSync');
    readWorld(folder);
    readWorld(join(folder, 'a.json'));
    const files = read.mock.calls.map(([path]) => String(path));
    read.mockRestore();
    expect(files).toEqual([join(folder, 'a.json'), join(folder, 'b/c.json'), join(folder, 'a.json')]);
  });

  test('rejects an unreadable file, and notes an unreadable folder', () => {
    const folder = folderWith({ 'a.json': SHOP, 'b/c.json': SHOP });
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const { readFileSync, readdirSync } = fs;
    jest.spyOn(fs, 'readFileSync').mockImplementation(((path: string, ...rest: [never]) => {
      if (String(path).endsWith('a.json')) throw denied;
      return readFileSync(path, ...rest);
    }) as never);
    jest.spyOn(fs, 'readdirSync').mockImplementation(((path: string, ...rest: [never]) => {
      if (String(path).endsWith('/b')) throw denied;
      return readdirSync(path, ...rest);
    }) as never);
    expect(readErrorOf(() => readWorld(join(folder, 'a.json'))).reason).toBe('the file must be readable, got EACCES');
    expect(unreadOf(folder)).toEqual([
      { file: 'b', reason: 'the folder must be readable, got EACCES' },
      { file: 'a.json', reason: 'the file must be readable, got EACCES' },
    ]);
    jest.restoreAllMocks();
  });

  test('reads a template of 10 MB, in JSON and YAML', () => {
    const resource = { Type: 'AWS::ApiGatewayV2::Route', Properties: { RouteKey: 'GET /a', Target: 'x'.repeat(900) } };
    const Resources = Object.fromEntries(Array.from({ length: 10_000 }, (_one, index) => [`R${index}`, resource]));
    const lines = Object.keys(Resources).map(
      (id) => `  ${id}:\n    Type: T\n    Properties: {A: !Ref B, C: ${'x'.repeat(950)}}\n`,
    );
    const folder = folderWith({ 'a.json': { Resources }, 'b.yaml': `Resources:\n${lines.join('')}` });
    for (const file of ['a.json', 'b.yaml'])
      expect(readWorld(join(folder, file)).templates[0]?.resources.size).toBe(10_000);
  });

  test('rejects a file of more than 50 MB', () => {
    const folder = folderWith({ 'a.json': '' });
    fs.truncateSync(join(folder, 'a.json'), 50 * 1024 * 1024 + 1);
    expect(readErrorOf(() => readWorld(join(folder, 'a.json'))).reason).toBe(
      'the file must have at most 52428800 bytes, got 52428801',
    );
  });
});

describe('readTemplates', () => {
  test('reads stacks with what is known of them', () => {
    const folder = folderWith({ 'a.json': nested('c.json'), 'b.json': SHOP, 'c.json': SHOP });
    const { templates } = readTemplates([
      { path: join(folder, 'a.json'), stackName: 'a', environment: { region: 'eu-west-1' }, insideStage: true },
      { path: join(folder, 'b.json') },
    ]);
    expect(
      templates.map(({ file, stackName, environment, insideStage }) => [file, stackName, environment, insideStage]),
    ).toEqual([
      [join(folder, 'a.json'), 'a', { region: 'eu-west-1' }, true],
      [join(folder, 'c.json'), undefined, { region: 'eu-west-1' }, true],
      [join(folder, 'b.json'), undefined, {}, false],
    ]);
  });

  test('rejects a template that is missing', () => {
    expect(readErrorOf(() => readTemplates([{ path: '/missing/a.json' }])).message).toBe(
      '/missing/a.json: no such file',
    );
  });
});
