import { migrate } from '../src';

const V2 = 'aws-cdk-lib/aws-apigatewayv2';

describe('migrate', () => {
  test('keeps a file that imports none of the modules', () => {
    const text = "import { Stack } from 'aws-cdk-lib';\nexport const aws_apigatewayv2 = new Stack();\n";
    expect(migrate('app.ts', text)).toEqual({ text, packages: [], untouched: [], different: [], deployment: [] });
  });

  test('changes nothing in a second run', () => {
    const once = migrate(
      'app.ts',
      `import { HttpApi, CfnApi } from '${V2}';\nimport * as v2 from '${V2}';\nnew v2.HttpApi();`,
    ).text;
    expect(migrate('app.ts', once)).toMatchObject({ text: once, packages: [] });
  });

  test('keeps the source around an import', () => {
    const around = (line: string) => `#!/usr/bin/env node\n// The API.\n${line} // v2\n\nexport {};\n`;
    expect(migrate('app.ts', around(`import { HttpApi } from '${V2}';`)).text).toBe(
      around("import { HttpApi } from '@apigwv2/core-http';"),
    );
  });

  test.each([
    ['a call of require inside a function', `function f() { return require('${V2}'); }`],
    ['a call of require with a type', `const v2: any = require('${V2}');`],
    ['a member of a call of require', `const { HttpApi } = require('${V2}').v2;`],
    ['a dynamic import', `const v2 = await import('${V2}');`],
    ['a mock', `jest.mock('${V2}');`],
  ])('keeps %s, with a note', (_what, line) => {
    expect(migrate('app.ts', `\n${line}`)).toMatchObject({
      text: `\n${line}`,
      packages: [],
      untouched: [{ line: 2, text: expect.stringMatching(/change it by hand/) }],
    });
  });

  test('migrates the imports of a file with syntax errors', () => {
    const { text } = migrate('app.ts', `import { HttpApi } from '${V2}';\nconst = ;`);
    expect(text).toBe("import { HttpApi } from '@apigwv2/core-http';\nconst = ;");
  });
});
