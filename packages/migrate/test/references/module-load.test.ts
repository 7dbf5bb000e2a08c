import { migrate } from '../../src';

const V2 = 'aws-cdk-lib/aws-apigatewayv2';
const CORE = '@apigwv2/core-http';

describe('migrate, for a module that is loaded or referred to', () => {
  test.each([
    (module: string) => `let api: import('${module}').HttpApi;`,
    (module: string) => `let type: typeof import("${module}").HttpApi;`,
    (module: string) => `async function f() { const { HttpApi, HttpRoute: Route } = await import('${module}'); }`,
    (module: string) => `async function f() { new (await import('${module}')).HttpApi(); }`,
    (module: string) => `async function f() { const v2 = await import('${module}'); new v2.HttpApi(); }`,
    (module: string) => `function f() { const v2 = require('${module}'); return v2.HttpApi; }`,
    (module: string) => `function f() { return require('${module}').HttpApi; }`,
    (module: string) => `export const { HttpApi } = require('${module}');`,
    (module: string) => `const { HttpApi } = require('${module}'), other = 1;`,
    (module: string) => `const { HttpApi } = jest.requireActual<typeof import('${module}')>('${module}');`,
    (module: string) => `const { HttpApi } = await vi.importActual<typeof import('${module}')>('${module}');`,
  ])('writes the package that exports its names: %s', (line) => {
    const migrated = migrate('app.ts', line(V2));
    expect(migrated).toMatchObject({ text: line(CORE), packages: [CORE], untouched: [] });
    expect(migrate('app.ts', migrated.text)).toMatchObject({ text: migrated.text, packages: [], untouched: [] });
  });

  test('keeps L1s, without a note', () => {
    const text = `let api: import('${V2}').CfnApi;`;
    expect(migrate('app.ts', text)).toMatchObject({ text, untouched: [] });
  });

  test('keeps names of several packages, with a note on the package of each', () => {
    const text = `async function f() {\n  const { HttpApi, WebSocketApi } = await import('${V2}');\n}`;
    expect(migrate('app.ts', text)).toMatchObject({
      text,
      untouched: [
        {
          line: 2,
          text: `'${V2}' is used outside an import of its names; change it by hand, for HttpApi of @apigwv2/core-http, and WebSocketApi of @apigwv2/core-websocket`,
        },
      ],
    });
  });

  test.each([
    ['a callback', `import('${V2}').then(({ HttpApi }) => HttpApi);`],
    ['a whole module', `export const load = () => import('${V2}');`],
    ['a pattern with a default', `const { HttpApi = 1 } = await import('${V2}');`],
    ['a path of a file', `require.resolve('${V2}');`],
    ['a string', `const name = '${V2}';`],
  ])('keeps %s, with a note', (_what, text) => {
    expect(migrate('app.ts', text)).toMatchObject({
      text,
      untouched: [{ line: 1, text: expect.stringMatching(/change it by hand$/) }],
    });
  });
});
