import { migrate } from '../../src';

const V2 = 'aws-cdk-lib/aws-apigatewayv2';
const CORE = '@apigwv2/core-http';

describe('migrate, for a mock', () => {
  test.each([
    (module: string) => `jest.mock('${module}', () => ({ HttpApi: jest.fn() }));`,
    (module: string) => `jest.mock("${module}", () => ({ __esModule: true, 'HttpApi': jest.fn(), HttpRoute() {} }));`,
    (module: string) => `jest.mock('${module}', () => ({ ...jest.requireActual('${module}'), HttpApi: jest.fn() }));`,
    (module: string) =>
      `jest.mock('${module}', () => {\n  const actual = jest.requireActual('${module}');\n  return { ...actual, HttpApi: jest.fn() };\n});`,
    (module: string) =>
      `vi.mock('${module}', async (original) => ({ ...(await original<typeof import('${module}')>()), HttpApi: vi.fn() }));`,
    (module: string) => `vi.mock(import('${module}'), () => ({ HttpApi: vi.fn() }));`,
    (module: string) => `jest.doMock('${module}', function () { return { HttpApi: jest.fn() }; });`,
  ])('writes the package that exports its names: %s', (line) => {
    const migrated = migrate('app.test.ts', line(V2));
    expect(migrated).toMatchObject({ text: line(CORE), packages: [CORE], untouched: [] });
    expect(migrated.different).toEqual([
      { line: 1, text: expect.stringMatching(/^this mock of .* only; add a mock of each other/) },
    ]);
    expect(migrate('app.test.ts', migrated.text)).toMatchObject({ text: migrated.text, packages: [] });
  });

  test('without a factory is one of each package that the file imports from', () => {
    const { text } = migrate(
      'app.test.ts',
      `import { HttpApi, WebSocketApi } from '${V2}';\n\njest.mock('${V2}');\njest.mocked(HttpApi).mockReset();`,
    );
    expect(text.split('\n')).toEqual([
      "import { HttpApi } from '@apigwv2/core-http';",
      "import { WebSocketApi } from '@apigwv2/core-websocket';",
      '',
      "jest.mock('@apigwv2/core-http');",
      "jest.mock('@apigwv2/core-websocket');",
      'jest.mocked(HttpApi).mockReset();',
    ]);
  });

  test('without a factory remains for L1s', () => {
    const text = `import { CfnApi, HttpApi } from '${V2}';\njest.mock('${V2}');`;
    const once = migrate('app.test.ts', text).text;
    expect(once.split('\n').slice(2)).toEqual([`jest.mock('${V2}');`, "jest.mock('@apigwv2/core-http');"]);
    expect(migrate('app.test.ts', once)).toMatchObject({ text: once, untouched: [] });
  });

  test('whose names are in several packages is kept, with a note', () => {
    const text = `jest.mock('${V2}', () => ({ HttpApi: jest.fn(), WebSocketApi: jest.fn() }));`;
    expect(migrate('app.test.ts', text)).toMatchObject({
      text,
      untouched: [{ text: expect.stringMatching(/HttpApi of @apigwv2\/core-http, and WebSocketApi of/) }],
    });
  });

  test.each([
    ['a factory that is defined elsewhere', `jest.mock('${V2}', mockedModule);`],
    ['a factory with a name that no package exports', `jest.mock('${V2}', () => ({ HttpApi: 1, IApi: 2 }));`],
    ['a factory of L1s and other classes', `jest.mock('${V2}', () => ({ HttpApi: 1, CfnApi: 2 }));`],
  ])('with %s is kept, with a note', (_what, text) => {
    expect(migrate('app.test.ts', text)).toMatchObject({ text, untouched: [{ line: 1 }] });
  });
});
