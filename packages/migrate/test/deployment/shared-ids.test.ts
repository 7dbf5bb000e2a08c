import { migrate } from '../../src';

const IMPORT =
  "import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';\nimport { HttpLambdaIntegration, HttpUrlIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';";
const notes = (...lines: readonly string[]) => migrate('app.ts', [IMPORT, ...lines].join('\n')).untouched;

describe('migrate, for an ID that two integrations share', () => {
  test('notes the second definition, with an ID that ends in its function', () => {
    expect(
      notes(
        "api.addRoutes({ path: '/a', integration: new HttpLambdaIntegration('Books', this.readBooks) });",
        "api.addRoutes({ path: '/b', integration: new HttpLambdaIntegration('Books', this.writeBooks) });",
      ),
    ).toEqual([
      {
        line: 4,
        text: "the ID 'Books' names the integration at line 3, too; if both serve one API, give this one the ID 'BooksWriteBooks'",
      },
    ]);
  });

  test('numbers an ID that names nothing or is taken', () => {
    expect(
      notes(
        "new HttpUrlIntegration('Books', 'https://a.example.com');",
        "new HttpUrlIntegration('Books', 'https://b.example.com');",
        "new HttpLambdaIntegration('BooksFn', other);",
        "new HttpLambdaIntegration('Books', fn);",
      ).map(({ text }) => text.replace(/^.*the ID /, '')),
    ).toEqual(["'Books2'", "'BooksFn2'"]);
  });

  test.each([
    ['equal definitions', ["new HttpLambdaIntegration('B', fn);", "new HttpLambdaIntegration('B',\n  fn);"]],
    ['different IDs', ["new HttpLambdaIntegration('A', a);", "new HttpLambdaIntegration('B', b);"]],
    ['IDs that are computed', ['new HttpLambdaIntegration(id, a);', 'new HttpLambdaIntegration(id, b);']],
  ])('notes nothing for %s', (_what, lines) => {
    expect(notes(...lines)).toEqual([]);
  });

  test.each([
    "for (const fn of functions) api.addRoutes({ path, integration: new HttpLambdaIntegration('Books', fn) });",
    "functions.forEach(({ fn }) => { api.addRoutes({ path, integration: new HttpLambdaIntegration('Books', fn) }); });",
    "for (const p of paths) { const f = make(p); add(new HttpLambdaIntegration('Books', f, {})); }",
  ])('notes a loop: %s', (line) => {
    expect(notes(line)).toEqual([
      { line: 3, text: expect.stringMatching(/^the ID 'Books' names several integrations, because a loop/) },
    ]);
  });

  test.each([
    ['with an ID that differs', 'for (const fn of functions) new HttpLambdaIntegration(`Books${fn}`, fn);'],
    ['with one function', "for (const path of paths) add(path, new HttpLambdaIntegration('Books', fn));"],
    [
      'with an API of its own',
      "for (const fn of functions) { const api = new HttpApi(this, `Api${fn}`); add(api, new HttpLambdaIntegration('B', fn)); }",
    ],
  ])('notes nothing for a loop %s', (_what, line) => {
    expect(notes(line)).toEqual([]);
  });
});
