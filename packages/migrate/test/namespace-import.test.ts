import { migrate } from '../src';

const V2 = 'aws-cdk-lib/aws-apigatewayv2';
const after = (...lines: readonly string[]) => migrate('app.ts', lines.join('\n')).text.split('\n');

describe('migrate, for a namespace import', () => {
  test('imports a namespace from the one package that exports its members', () => {
    expect(after(`import * as v2 from '${V2}';`, 'const api: v2.HttpApi = new v2.HttpApi(stack, "Api");')).toEqual([
      "import * as v2 from '@apigwv2/core-http';",
      'const api: v2.HttpApi = new v2.HttpApi(stack, "Api");',
    ]);
  });

  test('splits a namespace whose members come from several packages', () => {
    expect(after(`import * as v2 from '${V2}';`, 'new v2.HttpApi();', 'new v2.WebSocketApi();')).toEqual([
      "import * as v2 from '@apigwv2/core-http';",
      "import * as v2CoreWebsocket from '@apigwv2/core-websocket';",
      'new v2.HttpApi();',
      'new v2CoreWebsocket.WebSocketApi();',
    ]);
  });

  test('keeps the name of a namespace for members that remain in aws-cdk-lib', () => {
    expect(after(`import * as v2 from '${V2}';`, 'new v2.HttpApi();', 'new v2.CfnApi();')).toEqual([
      `import * as v2 from '${V2}';`,
      "import * as v2CoreHttp from '@apigwv2/core-http';",
      'new v2CoreHttp.HttpApi();',
      'new v2.CfnApi();',
    ]);
  });

  test('moves members of the library that are namespaces, and keeps the others', () => {
    expect(
      after(
        "import { aws_apigatewayv2 as v2, aws_apigatewayv2_integrations, Stack } from 'aws-cdk-lib';",
        "new v2.HttpApi(new Stack(), 'Api', { defaultIntegration: new aws_apigatewayv2_integrations.HttpUrlIntegration() });",
      ),
    ).toEqual([
      "import { Stack } from 'aws-cdk-lib';",
      "import * as v2 from '@apigwv2/core-http';",
      "import * as aws_apigatewayv2_integrations from '@apigwv2/integrations';",
      "new v2.HttpApi(new Stack(), 'Api', { defaultIntegration: new aws_apigatewayv2_integrations.HttpUrlIntegration() });",
    ]);
    expect(after("import { aws_apigatewayv2 as v2 } from 'aws-cdk-lib';", 'new v2.HttpApi();')[0]).toBe(
      "import * as v2 from '@apigwv2/core-http';",
    );
  });

  test('keeps other variables and members with the name of the namespace', () => {
    const others = ['function size(v2: string) { return v2.length; }', 'const o = { v2: 1, w: other.v2.HttpStage };'];
    expect(after(`import * as v2 from '${V2}';`, 'new v2.HttpApi();', 'new v2.CfnApi();', ...others).slice(-2)).toEqual(
      others,
    );
  });

  test.each([
    ['passed to a function', 'make(v2);'],
    ['passed as a shorthand property', 'make({ v2 });'],
    ['destructured', 'const { HttpApi } = v2;'],
    ['accessed by a string', "new v2['HttpApi']();"],
  ])('keeps a namespace that is %s, with a note', (_how, line) => {
    const text = `import * as v2 from '${V2}';\nnew v2.HttpApi();\n${line}`;
    expect(migrate('app.ts', text)).toEqual({
      text,
      packages: [],
      untouched: [{ line: 3, text: expect.stringMatching(/^v2: used as a whole/) }],
      different: [],
      deployment: [],
    });
  });

  test('numbers the name of a new namespace that the file uses already', () => {
    const taken = ['const v2CoreWebsocket = 1;', 'function f(v2CoreWebsocket2: string) {}'];
    expect(after(`import * as v2 from '${V2}';`, 'new v2.HttpApi();', 'new v2.WebSocketApi();', ...taken)).toEqual([
      "import * as v2 from '@apigwv2/core-http';",
      "import * as v2CoreWebsocket3 from '@apigwv2/core-websocket';",
      'new v2.HttpApi();',
      'new v2CoreWebsocket3.WebSocketApi();',
      ...taken,
    ]);
  });

  test('keeps an unused namespace', () => {
    expect(after(`import * as v2 from '${V2}';`)).toEqual([`import * as v2 from '${V2}';`]);
  });
});
