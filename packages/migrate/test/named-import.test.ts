import { migrate } from '../src';

const V2 = 'aws-cdk-lib/aws-apigatewayv2';
const after = (text: string, path = 'app.ts') => migrate(path, text).text;

describe('migrate, for an import of names', () => {
  test('imports each name from the package that exports it', () => {
    expect(
      after(
        `import { HttpApi, WebSocketApi } from '${V2}';\nimport { HttpUrlIntegration } from '${V2}-integrations';\n`,
      ),
    ).toBe(
      [
        "import { HttpApi } from '@apigwv2/core-http';",
        "import { WebSocketApi } from '@apigwv2/core-websocket';",
        "import { HttpUrlIntegration } from '@apigwv2/integrations';",
        '',
      ].join('\n'),
    );
  });

  test('keeps L1s and references in aws-cdk-lib, without a note', () => {
    const { text, untouched } = migrate('app.ts', `import { CfnApi, HttpApi, IApiRef } from '${V2}';`);
    expect(text).toBe(`import { CfnApi, IApiRef } from '${V2}';\nimport { HttpApi } from '@apigwv2/core-http';`);
    expect(untouched).toEqual([]);
  });

  test('keeps renamed names, types, quotes, spaces and semicolons', () => {
    expect(after(`import type {HttpApi as Api} from "${V2}"`)).toBe(
      'import type {HttpApi as Api} from "@apigwv2/core-http"',
    );
    expect(after(`import { type HttpApi, HttpMethod as M } from '${V2}';`)).toBe(
      "import { type HttpApi, HttpMethod as M } from '@apigwv2/core-http';",
    );
  });

  test('prefers a package that another import of the file requires', () => {
    const line = `import { LogGroupLogDestination } from '${V2}';`;
    expect(after(line)).toContain("LogGroupLogDestination } from '@apigwv2/core-http'");
    expect(after(`${line}\nimport { WebSocketApi } from '${V2}';`)).toContain(
      "LogGroupLogDestination } from '@apigwv2/core-websocket'",
    );
  });

  test('prefers a package that another name of the import requires', () => {
    const http = `import { HttpApi } from '${V2}';`;
    expect(after(`${http}\nimport { HttpIamAuthorizer, HttpJwtAuthorizer } from '${V2}-authorizers';`)).toBe(
      "import { HttpApi } from '@apigwv2/core-http';\nimport { HttpIamAuthorizer, HttpJwtAuthorizer } from '@apigwv2/authorizers';",
    );
  });

  test('renders one name per line in a long import', () => {
    const names = ['HttpApi', 'HttpApiProps', 'HttpMethod', 'HttpRoute', 'HttpRouteKey', 'HttpRouteProps', 'HttpStage'];
    expect(after(`import { ${names.join(', ')} } from '${V2}';`)).toBe(
      `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '@apigwv2/core-http';`,
    );
  });

  test.each(['app.js', 'app.mjs', 'app.tsx', 'app.mts'])('parses %s in its language', (path) => {
    expect(after(`import { HttpApi } from '${V2}';`, path)).toBe("import { HttpApi } from '@apigwv2/core-http';");
  });

  test('moves the former alpha modules', () => {
    expect(after("import { HttpApi } from '@aws-cdk/aws-apigatewayv2-alpha';")).toBe(
      "import { HttpApi } from '@apigwv2/core-http';",
    );
  });

  test('keeps a removed name, with a note on its replacement', () => {
    const { text, untouched } = migrate('app.ts', `\nimport { IApi, Whatever } from '${V2}';`);
    expect(text).toBe(`\nimport { IApi, Whatever } from '${V2}';`);
    expect(untouched).toEqual([
      { line: 2, text: 'IApi: use IApiRef of aws-cdk-lib, which L1s and both libraries implement' },
      { line: 2, text: 'Whatever: no package exports it' },
    ]);
  });

  test('moves a name with changed behavior, with a note', () => {
    expect(migrate('app.ts', `import { HttpUserPoolAuthorizer } from '${V2}-authorizers';`).different).toEqual([
      { line: 1, text: 'HttpUserPoolAuthorizer: it creates no app client; userPoolClients is required' },
    ]);
  });

  test.each([
    ['a comment between names', `import { HttpApi, /* old */ HttpMethod } from '${V2}';`, /comment between its names/],
    [
      'a comment between modules',
      "import { /* old */ aws_apigatewayv2 as v2 } from 'aws-cdk-lib'; new v2.HttpApi();",
      /comment between its names/,
    ],
    ['a default import beside a namespace', `import d, * as v2 from '${V2}'; new v2.HttpApi();`, /default import/],
    ['a default import', `import v2, { HttpApi } from '${V2}';`, /default import/],
  ])('keeps %s, with a note', (_what, text, message) => {
    expect(migrate('app.ts', text)).toEqual({
      text,
      packages: [],
      untouched: [{ line: 1, text: expect.stringMatching(message) }],
      different: [],
      deployment: [],
    });
  });
});
