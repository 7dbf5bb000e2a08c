import { spellingFindings } from '../src/spelling';
import { makeWorkspace } from './workspace-fixture';

// The command of cspell loads its dictionaries at each start.
jest.setTimeout(60_000);

describe('spellingFindings', () => {
  test('accepts English words and the words of the project', async () => {
    const root = makeWorkspace({
      'README.md': '# The behavior of apigatewayv2\n',
      'packages/a/src/a.ts': "/** Returns a route. */\nexport const route = 'eventbridge';\n",
    });

    expect(await spellingFindings(root)).toEqual([]);
  });

  test('reports misspelled words of documents, comments, strings and names', async () => {
    const root = makeWorkspace({
      'CONTRIBUTING.md': '# Contributing\n\nA recieved request.\n',
      '.changeset/a.md': 'A mesage.\n',
      'packages/a/INTERNALS.md': 'A stagge.\n',
      'packages/a/src/folder/a.ts': "// A rouet.\nexport const authoriser = 'a metod';\n",
    });

    expect(
      (await spellingFindings(root)).map(({ file, line, message }) => `${file}:${line} ${message}`).sort(),
    ).toEqual([
      '.changeset/a.md:1 Unknown word (mesage) fix: (message)',
      'CONTRIBUTING.md:3 Unknown word (recieved) fix: (received)',
      'packages/a/INTERNALS.md:1 Unknown word (stagge)',
      'packages/a/src/folder/a.ts:1 Unknown word (rouet)',
      'packages/a/src/folder/a.ts:2 Unknown word (authoriser)',
      'packages/a/src/folder/a.ts:2 Unknown word (metod) fix: (method)',
    ]);
  });
});
