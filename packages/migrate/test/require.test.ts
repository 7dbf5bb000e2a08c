import { migrate } from '../src';

const V2 = 'aws-cdk-lib/aws-apigatewayv2';
const after = (...lines: readonly string[]) => migrate('app.js', lines.join('\n')).text.split('\n');

describe('migrate, for a call of require', () => {
  test('requires each name from the package that exports it', () => {
    expect(after(`const { HttpApi, CfnApi: Api, HttpMethod: M } = require('${V2}');`)).toEqual([
      `const { CfnApi: Api } = require('${V2}');`,
      "const { HttpApi, HttpMethod: M } = require('@apigwv2/core-http');",
    ]);
  });

  test('keeps keyword, quotes, spaces and semicolons', () => {
    expect(after(`var {HttpApi} = require("${V2}")`)).toEqual(['var {HttpApi} = require("@apigwv2/core-http")']);
    expect(after(`let { HttpApi } = require('${V2}')`)).toEqual(["let { HttpApi } = require('@apigwv2/core-http')"]);
  });

  test('splits a module whose members come from several packages', () => {
    expect(
      after(`const v2 = require('${V2}');`, 'new v2.HttpApi();', 'new v2.WebSocketApi();', 'new v2.CfnApi();'),
    ).toEqual([
      `const v2 = require('${V2}');`,
      "const v2CoreHttp = require('@apigwv2/core-http');",
      "const v2CoreWebsocket = require('@apigwv2/core-websocket');",
      'new v2CoreHttp.HttpApi();',
      'new v2CoreWebsocket.WebSocketApi();',
      'new v2.CfnApi();',
    ]);
  });

  test('moves members of the library that are modules', () => {
    expect(
      after("const { aws_apigatewayv2: v2, Stack } = require('aws-cdk-lib');", 'new v2.HttpApi(new Stack());'),
    ).toEqual([
      "const { Stack } = require('aws-cdk-lib');",
      "const v2 = require('@apigwv2/core-http');",
      'new v2.HttpApi(new Stack());',
    ]);
  });

  test.each(['{ HttpApi = 1 }', '{ HttpApi, ...rest }', '{ HttpApi: { prototype } }'])(
    'keeps const %s, with a note',
    (pattern) => {
      const text = `const ${pattern} = require('${V2}');`;
      expect(migrate('app.js', text)).toEqual({
        text,
        packages: [],
        untouched: [{ line: 1, text: 'the pattern contains more than names; move them by hand' }],
        different: [],
        deployment: [],
      });
    },
  );
});
