import { migrate } from '../src';

const V2 = 'aws-cdk-lib/aws-apigatewayv2';
const after = (...lines: readonly string[]) => migrate('app.ts', lines.join('\n')).text.split('\n');

describe('migrate, for HttpRouteIntegration as a type', () => {
  test('imports the interface of integrations under the same name', () => {
    const use = 'export interface BooksProps { readonly integration: HttpRouteIntegration; readonly api: HttpApi }';
    const migrated = after(`import { HttpApi, HttpRouteIntegration } from '${V2}';`, use);
    expect(migrated).toEqual([
      "import { HttpApi, IHttpRouteIntegration as HttpRouteIntegration } from '@apigwv2/core-http';",
      use,
    ]);
    expect(migrate('app.ts', migrated.join('\n'))).toMatchObject({ text: migrated.join('\n'), untouched: [] });
  });

  test('keeps another name and the form of an import of types', () => {
    expect(after(`import type { HttpRouteIntegration as Target } from '${V2}';`, 'let a: readonly Target[];')).toEqual([
      "import type { IHttpRouteIntegration as Target } from '@apigwv2/core-http';",
      'let a: readonly Target[];',
    ]);
    expect(after(`import { type WebSocketRouteIntegration as T } from '${V2}';`, 'let a: T;')).toEqual([
      "import { type IWebSocketRouteIntegration as T } from '@apigwv2/core-websocket';",
      'let a: T;',
    ]);
  });

  test('renames the members of namespaces', () => {
    expect(after(`import * as v2 from '${V2}';`, 'let a: v2.HttpRouteIntegration;')).toEqual([
      "import * as v2 from '@apigwv2/core-http';",
      'let a: v2.IHttpRouteIntegration;',
    ]);
    expect(
      after("import * as cdk from 'aws-cdk-lib';", 'let a: cdk.aws_apigatewayv2.HttpRouteIntegration;').slice(1),
    ).toEqual(["import * as coreHttp from '@apigwv2/core-http';", 'let a: coreHttp.IHttpRouteIntegration;']);
  });

  test.each([
    ['a name', `import { HttpRouteIntegration } from '${V2}';`, 'HttpRouteIntegration'],
    ['a member of a module', `import * as v2 from '${V2}';`, 'v2.HttpRouteIntegration'],
    ['a member of the library', "import * as cdk from 'aws-cdk-lib';", 'cdk.aws_apigatewayv2.HttpRouteIntegration'],
  ])('keeps a class that extends it by %s, with the steps for it', (_how, line, name) => {
    const text = `${line}\n\nclass Rest extends ${name} {\n  bind() { return {}; }\n}\nlet a: Rest;`;
    expect(migrate('app.ts', text)).toMatchObject({
      text,
      untouched: [{ line: 3, text: expect.stringMatching(/^Rest extends HttpRouteIntegration: extend HttpTarget/) }],
    });
  });

  test('keeps a name that the file exports or tests with instanceof, with a note', () => {
    for (const use of ['export { HttpRouteIntegration };', 'a instanceof HttpRouteIntegration;']) {
      const text = `import { HttpRouteIntegration } from '${V2}';\n${use}`;
      expect(migrate('app.ts', text)).toMatchObject({ text, untouched: [{ line: 1 }] });
    }
  });
});
