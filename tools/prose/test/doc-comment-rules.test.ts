import { readDocComments } from '../src/doc-comment';
import { docCommentFindings } from '../src/doc-comment-rules';

const find = (source: string) =>
  docCommentFindings('a.ts', readDocComments('a.ts', source).parts).map(({ line, message }) => `${line}: ${message}`);

describe('docCommentFindings', () => {
  test.each(['What', 'Who', 'Where', 'How', 'Which', 'That'])("rejects a doc comment that begins with '%s'", (word) => {
    expect(find(`\n/** ${word} it is. */\nexport const a = 1;\n`)).toEqual([
      `2: a doc comment must begin with a noun or a verb, got '${word}'`,
    ]);
  });

  test.each(['param a', 'param a -', 'default -', 'returns'])("rejects a question word after '@%s'", (tag) => {
    expect(find(`/**\n * Returns it.\n *\n * @${tag} what it is\n */\nfunction f(a: string) {}\n`)).toEqual([
      `4: @${tag.split(' ')[0]} must begin with a noun or a verb, got 'what'`,
    ]);
  });

  test.each(['none', '5 minutes', '-none', '`false`', 'true, or false', '1; 2', ''])(
    "rejects '@default %s'",
    (text) => {
      expect(
        find(`interface A {\n  /**\n   * The value.\n   *\n   * @default ${text}\n   */\n  a: string;\n}\n`),
      ).toEqual([`5: @default must be a value, or "- " and a fragment, got '${text}'`]);
    },
  );

  test.each(['- none', 'false', '-1', 'undefined', "'v1'", '[]', '{ a: 1 }', 'HttpMethod.ANY', 'Duration.seconds(30)'])(
    "accepts '@default %s'",
    (text) => {
      expect(find(`/**\n * Whether to wait.\n *\n * @default ${text}\n */\nconst a = 1;\n`)).toEqual([]);
    },
  );

  test('reads comments of members and parameters, and no comment in a string', () => {
    expect(
      find("class A {\n  /** How it is. */\n  a = '/** What it is. */';\n}\nf(/** Where. */ (a) => a);\n"),
    ).toEqual([
      "2: a doc comment must begin with a noun or a verb, got 'How'",
      "5: a doc comment must begin with a noun or a verb, got 'Where'",
    ]);
  });
});

describe('readDocComments', () => {
  test('renders Markdown whose lines are those of the source', () => {
    const source =
      'export const a = 1;\n/**\n * First.\n *\n * * second\n */\nconst b = 2; // third\n/** Fourth. */\nlet c;';

    expect(readDocComments('a.ts', source).markdown).toBe('\n\nFirst.\n\n* second\n\n\nFourth. \n');
  });
});
