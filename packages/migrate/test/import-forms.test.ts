import { migrate } from '../src';

const V2 = 'aws-cdk-lib/aws-apigatewayv2';
const after = (...lines: readonly string[]) => migrate('app.ts', lines.join('\n')).text.split('\n');

describe('migrate, for import … = require(…)', () => {
  test('imports a namespace from the one package that exports its members', () => {
    expect(
      after(`import v2 = require('${V2}');`, 'class Shop { api: v2.HttpApi = new v2.HttpApi(this, "Api"); }'),
    ).toEqual([
      "import v2 = require('@apigwv2/core-http');",
      'class Shop { api: v2.HttpApi = new v2.HttpApi(this, "Api"); }',
    ]);
  });

  test('splits a namespace whose members come from several packages and aws-cdk-lib', () => {
    expect(after(`import v2 = require("${V2}")`, 'new v2.HttpApi();', 'new v2.CfnApi();')).toEqual([
      `import v2 = require("${V2}")`,
      'import v2CoreHttp = require("@apigwv2/core-http")',
      'new v2CoreHttp.HttpApi();',
      'new v2.CfnApi();',
    ]);
  });

  test('keeps an exported import, with a note', () => {
    const text = `export import v2 = require('${V2}');\nnew v2.HttpApi();`;
    expect(migrate('app.ts', text)).toMatchObject({ text, untouched: [{ line: 1 }] });
  });
});

describe('migrate, for an export of names', () => {
  test('exports each name from the package that exports it, and L1s from aws-cdk-lib', () => {
    expect(
      after(`export { HttpApi, WebSocketApi as Chat, CfnApi } from '${V2}';`, `export type { IHttpApi } from '${V2}';`),
    ).toEqual([
      `export { CfnApi } from '${V2}';`,
      "export { HttpApi } from '@apigwv2/core-http';",
      "export { WebSocketApi as Chat } from '@apigwv2/core-websocket';",
      "export type { IHttpApi } from '@apigwv2/core-http';",
    ]);
  });

  test.each([`export * from '${V2}';`, `export * as v2 from '${V2}';`])('keeps %s, with a note', (text) => {
    expect(migrate('app.ts', text)).toMatchObject({
      text,
      untouched: [{ line: 1, text: expect.stringMatching(/^all names of .* are exported; export those/) }],
    });
  });

  test('keeps the export of a module of the whole library, with a note', () => {
    const text = "export { aws_apigatewayv2 as v2, Stack } from 'aws-cdk-lib';";
    expect(migrate('app.ts', text)).toMatchObject({
      text,
      untouched: [{ line: 1, text: expect.stringMatching(/used as a member of the whole library/) }],
    });
  });

  test('keeps a removed name, with a note', () => {
    const { text, untouched } = migrate('app.ts', `export { HttpApi, IApi } from '${V2}';`);
    expect(text).toBe(`export { IApi } from '${V2}';\nexport { HttpApi } from '@apigwv2/core-http';`);
    expect(untouched).toEqual([{ line: 1, text: expect.stringMatching(/^IApi: use IApiRef/) }]);
  });
});

describe('migrate, for a file of a module', () => {
  test.each([
    ['@aws-cdk/aws-apigatewayv2-alpha/lib/http', 'HttpApi', 'core-http'],
    ['@aws-cdk/aws-apigatewayv2-integrations-alpha/lib/http/lambda', 'HttpLambdaIntegration', 'integrations'],
    ['@aws-cdk/aws-apigatewayv2-authorizers-alpha/lib', 'HttpJwtAuthorizer', 'authorizers'],
    [`${V2}/lib/websocket`, 'WebSocketApi', 'core-websocket'],
  ])('moves the names of %s', (module, name, to) => {
    expect(after(`import { ${name} } from '${module}';`)).toEqual([`import { ${name} } from '@apigwv2/${to}';`]);
    expect(after(`import * as m from '${module}';`, `new m.${name}();`)).toEqual([
      `import * as m from '@apigwv2/${to}';`,
      `new m.${name}();`,
    ]);
  });

  test('keeps the imports of other modules whose names start alike', () => {
    const text = "import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2-mine';";
    expect(migrate('app.ts', text)).toMatchObject({ text, untouched: [] });
  });
});

describe('migrate, for members of the whole library', () => {
  test.each([
    ["import * as cdk from 'aws-cdk-lib';", "import * as coreHttp from '@apigwv2/core-http';"],
    ["const cdk = require('aws-cdk-lib')", "const coreHttp = require('@apigwv2/core-http')"],
    ["import cdk = require('aws-cdk-lib');", "import coreHttp = require('@apigwv2/core-http');"],
  ])('imports the packages next to %s', (line, added) => {
    expect(after(line, 'const api = new cdk.aws_apigatewayv2.HttpApi(new cdk.Stack());')).toEqual([
      line,
      added,
      'const api = new coreHttp.HttpApi(new cdk.Stack());',
    ]);
  });

  test('moves types and values to one namespace per package, and keeps L1s', () => {
    const text = [
      "import * as cdk from 'aws-cdk-lib';",
      'export class Shop extends cdk.Stack {',
      '  readonly api: cdk.aws_apigatewayv2.HttpApi;',
      '  readonly chat = new cdk.aws_apigatewayv2.WebSocketApi(this, "Chat");',
      '  readonly l1: cdk.aws_apigatewayv2.CfnApi;',
      '  readonly url = new cdk.aws_apigatewayv2_integrations.HttpUrlIntegration("Url", "https://example.com");',
      '}',
    ];
    const migrated = after(...text);
    expect(migrated).toEqual([
      "import * as cdk from 'aws-cdk-lib';",
      "import * as coreHttp from '@apigwv2/core-http';",
      "import * as coreWebsocket from '@apigwv2/core-websocket';",
      "import * as integrations from '@apigwv2/integrations';",
      'export class Shop extends cdk.Stack {',
      '  readonly api: coreHttp.HttpApi;',
      '  readonly chat = new coreWebsocket.WebSocketApi(this, "Chat");',
      '  readonly l1: cdk.aws_apigatewayv2.CfnApi;',
      '  readonly url = new integrations.HttpUrlIntegration("Url", "https://example.com");',
      '}',
    ]);
    expect(migrate('app.ts', migrated.join('\n'))).toMatchObject({ text: migrated.join('\n'), untouched: [] });
  });

  test('numbers a namespace whose name the file uses already', () => {
    expect(
      after("import * as cdk from 'aws-cdk-lib';", 'const coreHttp = new cdk.aws_apigatewayv2.HttpApi();').slice(1),
    ).toEqual(["import * as coreHttp2 from '@apigwv2/core-http';", 'const coreHttp = new coreHttp2.HttpApi();']);
  });

  test('keeps removed names, with a note on the line of each', () => {
    const text = "import * as cdk from 'aws-cdk-lib';\nlet api: cdk.aws_apigatewayv2.IApi;";
    expect(migrate('app.ts', text)).toMatchObject({
      text,
      untouched: [{ line: 2, text: expect.stringMatching(/^IApi: use IApiRef/) }],
    });
  });

  test('keeps a module that is used as a whole, with a note', () => {
    const text = "import * as cdk from 'aws-cdk-lib';\nconst v2 = cdk.aws_apigatewayv2;";
    expect(migrate('app.ts', text)).toMatchObject({
      text,
      untouched: [{ line: 2, text: expect.stringMatching(/used as a member of the whole library/) }],
    });
  });

  test('keeps members of another object with the name of a module', () => {
    const text = "import * as cdk from 'aws-cdk-lib';\nfunction f(cdk: any) { cdk.aws_apigatewayv2.HttpApi(); }";
    expect(migrate('app.ts', text).text).toBe(text);
  });
});
