import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CfnApi, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { App, CfnOutput, Fn, NestedStack, Stack, Stage } from 'aws-cdk-lib/core';
import { lineOf, type Resource, readApis, readWorld, type World } from '../../src';
import { folderWith, readErrorOf, SHOP } from '../files';

const named = (world: World, id: string): Resource =>
  world.templates
    .flatMap(({ resources }) => [...resources.values()])
    .find(({ logicalId }) => logicalId === id) as Resource;

const apiIn = (stack: Stack, id = 'Api') => new CfnApi(stack, id, { name: 'shop', protocolType: 'HTTP' });

function synthesized(build: (app: App) => void, context: Record<string, unknown> = {}): string {
  const app = new App({ context });
  build(app);
  return app.synth().directory;
}

describe('readWorld', () => {
  test('reads the stacks of an assembly with their environments', () => {
    const folder = synthesized((app) => {
      apiIn(new Stack(app, 'Shop', { env: { account: '012345678901', region: 'eu-west-1' }, stackName: 'shop' }));
      apiIn(new Stack(app, 'Open'));
    });
    expect(
      readWorld(folder).templates.map(({ file, stackName, environment, insideStage }) => [
        file,
        stackName,
        environment,
        insideStage,
      ]),
    ).toEqual([
      ['Shop.template.json', 'shop', { account: '012345678901', region: 'eu-west-1' }, false],
      ['Open.template.json', 'Open', {}, false],
    ]);
  });

  test('reads the stacks of stages within stages', () => {
    const folder = synthesized((app) => apiIn(new Stack(new Stage(new Stage(app, 'Outer'), 'Inner'), 'Shop')));
    const [template] = readWorld(folder).templates;
    expect(template).toMatchObject({ insideStage: true, stackName: 'Outer-Inner-Shop' });
    expect(template?.file).toMatch(/^assembly-Outer\/.*\.template\.json$/);
    expect(template?.resources.get('Api')?.constructPath).toBe('Outer/Inner/Shop/Api');
  });

  test.each([[{}], [{ '@aws-cdk/core:enableAssetMetadata': true, 'aws:cdk:enable-asset-metadata': true }]])(
    'follows nested stacks, and the references into them and out of them, with the context %j',
    (context) => {
      const folder = synthesized((app) => {
        const stack = new Stack(app, 'Shop');
        const nested = new NestedStack(stack, 'Nested');
        new CfnRoute(nested, 'Route', { apiId: apiIn(stack).ref, routeKey: 'GET /outer' });
        new CfnRoute(stack, 'Route', { apiId: apiIn(nested, 'Inner').ref, routeKey: 'GET /inner' });
      }, context);
      const { apis, world } = readApis(readWorld(folder));
      expect(
        apis.map(({ resource, routes, open }) => [resource?.logicalId, routes.map(({ key }) => key), open]),
      ).toEqual([
        ['Api', ['GET /outer'], undefined],
        ['Inner', ['GET /inner'], undefined],
      ]);
      expect(world.templates.map(({ isNested }) => isNested)).toEqual([false, true]);
      expect(world.unread).toEqual([]);
    },
  );

  test('connects two stacks', () => {
    const folder = synthesized((app) => {
      const api = apiIn(new Stack(app, 'Shop'));
      new CfnRoute(new Stack(app, 'Books'), 'Route', { apiId: api.ref, routeKey: 'GET /books' });
    });
    expect(readApis(readWorld(folder)).apis).toMatchObject([{ routes: [{ key: 'GET /books' }], open: undefined }]);
  });

  test('tells the API apart from that of another stack of the same name', () => {
    const folder = synthesized((app) => {
      const env = (region: string) => ({ env: { account: '012345678901', region }, stackName: 'shop' });
      for (const region of ['eu-west-1', 'us-east-1']) {
        const stack = new Stack(app, `Shop-${region}`, env(region));
        new CfnOutput(stack, 'Id', { value: apiIn(stack).ref, exportName: 'shop-id' });
      }
      const consumer = new Stack(app, 'Consumer', { env: { account: '012345678901', region: 'us-east-1' } });
      new CfnRoute(consumer, 'Route', { apiId: Fn.importValue('shop-id'), routeKey: 'GET /' });
    });
    const { apis } = readApis(readWorld(folder));
    expect(apis.map(({ resource, routes, open }) => [resource?.template.file, routes.length, open])).toEqual([
      ['Shop-eu-west-1.template.json', 0, 'the output Id of Shop-eu-west-1.template.json'],
      ['Shop-us-east-1.template.json', 1, undefined],
    ]);
  });

  test('has the metadata, the paths and the lines of constructs, with equal IDs in a nested stack', () => {
    const folder = synthesized((app) => {
      const stack = new Stack(app, 'Shop');
      stack.node.addMetadata('my:note', 'a');
      apiIn(stack);
      apiIn(new NestedStack(stack, 'Nested'));
    });
    const world = readWorld(folder);
    const [outer, inner] = world.templates.map(({ resources }) => resources.get('Api'));
    expect([outer?.constructPath, inner?.constructPath]).toEqual(['Shop/Api', 'Shop/Nested/Api']);
    expect(lineOf(named(world, 'Api'))).toEqual({ file: outer?.template.path, line: expect.any(Number) });
    expect(world.templates[0]?.constructMetadata.get('/Shop')).toContainEqual(
      expect.objectContaining({ type: 'my:note', data: 'a' }),
    );
    expect(outer?.createdAt?.file).toBe(__filename);
    expect(inner?.createdAt?.file).toBe(__filename);
  });
});

const stackOf = (metadata: unknown, others: object = {}) => ({
  'cdk.out': '{}',
  'S.template.json': SHOP,
  'manifest.json': {
    artifacts: {
      S: { type: 'aws:cloudformation:stack', properties: { templateFile: 'S.template.json' }, metadata, ...others },
    },
  },
});

const trace = (...data: unknown[]) => [
  { type: 'aws:cdk:logicalId', data: 'Api' },
  { type: 'aws:cdk:creationStack', data },
];

describe('readAssembly', () => {
  test.each<[string, unknown, unknown]>([
    ['a function', 'new Shop (/app/lib/shop.ts:12:5)', { file: '/app/lib/shop.ts', line: 12, column: 5 }],
    ['no function', '/app/shop.ts:1:2', { file: '/app/shop.ts', line: 1, column: 2 }],
    ['an ES module', 'new Shop (file:///app/shop.mjs:1:2)', { file: '/app/shop.mjs', line: 1, column: 2 }],
    ['Windows', 'new Shop (file:///C:/app/shop.mjs:1:2)', { file: 'C:/app/shop.mjs', line: 1, column: 2 }],
    [
      'white space and parentheses',
      'new Shop (/my app (1)/shop.ts:1:2)',
      { file: '/my app (1)/shop.ts', line: 1, column: 2 },
    ],
    ['a package', 'new Api (/app/node_modules/x/y.js:1:2)', undefined],
    ['Node.js', 'load (node:internal/modules/loader:1:2)', undefined],
    ['an omission', '...node internals:1:2', undefined],
    ['no position', 'Promise.all (index 0)', undefined],
    ['no string', { toString: 1 }, undefined],
  ])('reads the line of a frame with %s', (_name, frame, expected) => {
    const folder = folderWith(stackOf({ '/S/Api': trace(frame) }));
    expect(named(readWorld(folder), 'Api').createdAt).toEqual(expected);
  });

  test('reads the first line of the user, and the path', () => {
    const frames = ['new Api (/app/node_modules/x.js:1:1)', 'new Shop (/app/a.ts:2:2)', 'main (/app/b.ts:3:3)'];
    const folder = folderWith(
      stackOf({
        '/S/Api': trace(...frames),
        '/S/Other': 'x',
        '/S/More': [{ type: 'aws:cdk:logicalId', data: 1 }, 'a'],
      }),
    );
    const api = named(readWorld(folder), 'Api');
    expect([api.createdAt?.file, api.constructPath]).toEqual(['/app/a.ts', 'S/Api']);
  });

  test('does not choose between two constructs of one ID', () => {
    const folder = folderWith(stackOf({ '/S/Api': trace('/app/a.ts:1:1'), '/S/Nested/Api': trace('/app/b.ts:1:1') }));
    const api = named(readWorld(folder), 'Api');
    expect([api.createdAt, api.constructPath]).toEqual([undefined, undefined]);
  });

  test('chooses the construct of two by the path in the template', () => {
    const files = stackOf({ '/S/Nested/Api': trace('/app/b.ts:1:1'), '/S/Api': trace('/app/a.ts:1:1') });
    const Api = { ...SHOP.Resources.Api, Metadata: { 'aws:cdk:path': 'S/Api' } };
    const folder = folderWith({ ...files, 'S.template.json': { Resources: { Api } } });
    expect(named(readWorld(folder), 'Api').createdAt?.file).toBe('/app/a.ts');
  });

  test('reads metadata from a file of its own', () => {
    const others = { additionalMetadataFile: 'S.metadata.json' };
    const folder = folderWith({
      ...stackOf(undefined, others),
      'S.metadata.json': { '/S/Api': trace('/app/a.ts:1:1') },
    });
    expect(named(readWorld(folder), 'Api').createdAt?.line).toBe(1);
    writeFileSync(join(folder, 'S.metadata.json'), '{');
    expect(readErrorOf(() => readWorld(folder)).message).toMatch(/^S\.metadata\.json:1:2: the JSON must be valid/);
    rmSync(join(folder, 'S.metadata.json'));
    expect(named(readWorld(folder), 'Api').createdAt).toBeUndefined();
  });

  test.each<[unknown, object]>([
    ['aws://unknown-account/unknown-region', {}],
    ['aws://012345678901/unknown-region', { account: '012345678901' }],
    ['aws://unknown-account/eu-west-1', { region: 'eu-west-1' }],
    ['other', {}],
    [{ toString: 1 }, {}],
  ])('reads the environment %j', (environment, expected) => {
    expect(readWorld(folderWith(stackOf(undefined, { environment }))).templates[0]?.environment).toEqual(expected);
  });

  const stack = { type: 'aws:cloudformation:stack' };
  const assembly = { type: 'cdk:cloud-assembly' };

  test.each<[string, unknown, string]>([
    ['does not parse', '{', 'manifest.json:1:2: the JSON must be valid'],
    ['is no object', '[]', 'manifest.json: a template must be an object'],
    ['lacks artifacts', {}, 'manifest.json: the manifest of a cloud assembly must have artifacts'],
    [
      'lacks properties',
      { artifacts: { S: stack } },
      'manifest.json: the artifact S must have the property templateFile',
    ],
    [
      'lacks a template',
      { artifacts: { S: { ...stack, properties: {} } } },
      'manifest.json: the artifact S must have the property templateFile',
    ],
    [
      'names a template that is no string',
      { artifacts: { S: { ...stack, properties: { templateFile: {} } } } },
      'manifest.json: the artifact S must',
    ],
    [
      'names a missing template',
      { artifacts: { S: { ...stack, properties: { templateFile: 'x.json' } } } },
      'x.json: no such file',
    ],
    [
      'lacks a directory',
      { artifacts: { S: assembly } },
      'manifest.json: the artifact S must have the property directoryName',
    ],
    [
      'names a missing directory',
      { artifacts: { S: { ...assembly, properties: { directoryName: 'x' } } } },
      'x/manifest.json: no such file',
    ],
    [
      'has other artifacts only',
      { artifacts: { A: null, B: [], C: { type: 'cdk:tree' } } },
      ': the folder must have a CloudFormation template',
    ],
    [
      'names its own folder',
      { artifacts: { S: { ...assembly, properties: { directoryName: '.' } } } },
      ': the folder must have a CloudFormation template',
    ],
  ])('rejects a manifest that %s', (_name, manifest, message) => {
    const folder = folderWith({ 'cdk.out': '{}', 'manifest.json': manifest });
    expect(readErrorOf(() => readWorld(folder)).message).toContain(message);
  });

  test('notes the assemblies in a folder that cannot be read', () => {
    const folder = folderWith({ 'a.json': SHOP, 'out/cdk.out': '{}', 'out/manifest.json': '{' });
    const world = readWorld(folder);
    expect(world.templates).toHaveLength(1);
    expect(world.unread).toEqual([
      { file: 'out/manifest.json:1:2', reason: expect.stringMatching(/^the JSON must be valid/) },
    ]);
  });

  test('reads an assembly in a folder', () => {
    const files = Object.entries(stackOf(undefined)).map(([name, content]) => [`out/${name}`, content]);
    expect(readWorld(folderWith(Object.fromEntries(files))).templates[0]?.file).toBe('out/S.template.json');
  });

  test('keeps the text of a template for its lines', () => {
    const folder = folderWith(stackOf(undefined));
    const [template] = readWorld(folder).templates;
    expect(template?.text()).toBe(readFileSync(join(folder, 'S.template.json'), 'utf8'));
  });
});
