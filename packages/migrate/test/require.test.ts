import { migrate } from '../src';

const V2 = 'aws-cdk-lib/aws-apigatewayv2';
const after = (...lines: readonly string[]) => migrate('app.js', lines.join('\n')).text.split('\n');

test('names that are required come from the packages that have them', () => {
  expect(after(`const { HttpApi, CfnApi: Api, HttpMethod: M } = require('${V2}');`)).toEqual([
    `const { CfnApi: Api } = require('${V2}');`,
    "const { HttpApi, HttpMethod: M } = require('@apigwv2/core-http');",
  ]);
});

test('the keyword, the quotes, the spaces and the end stay as they are', () => {
  expect(after(`var {HttpApi} = require("${V2}")`)).toEqual(['var {HttpApi} = require("@apigwv2/core-http")']);
  expect(after(`let { HttpApi } = require('${V2}')`)).toEqual(["let { HttpApi } = require('@apigwv2/core-http')"]);
});

test('a module that is required becomes several', () => {
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

test('members of the library that are required are modules too', () => {
  expect(
    after("const { aws_apigatewayv2: v2, Stack } = require('aws-cdk-lib');", 'new v2.HttpApi(new Stack());'),
  ).toEqual([
    "const { Stack } = require('aws-cdk-lib');",
    "const v2 = require('@apigwv2/core-http');",
    'new v2.HttpApi(new Stack());',
  ]);
});

test.each(['{ HttpApi = 1 }', '{ HttpApi, ...rest }', '{ HttpApi: { prototype } }'])(
  'const %s of a module is left to a person',
  (pattern) => {
    const text = `const ${pattern} = require('${V2}');`;
    expect(migrate('app.js', text)).toEqual({
      text,
      packages: [],
      untouched: [{ line: 1, text: 'more than names is taken out of the module' }],
      different: [],
    });
  },
);
