import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { markdownFindings } from '../src/markdown-style';

const data = (file: string) => readFileSync(join(__dirname, '../data', file), 'utf8');
const find = async (text: string) => (await markdownFindings('README.md', text)).map(({ message }) => message);

describe('the words that prose avoids', () => {
  test.each([
    'somebody',
    'Someone',
    'nobody',
    'everybody',
    'everyone',
    'anybody',
    'whoever',
    'whatever',
    'let through',
    'lets requests through',
    'is told',
    'are\ntold',
    'told of',
    'comes along',
    'speaks',
  ])("rejects '%s'", async (word) => {
    expect(await find(`The API ${word} it.\n`)).toEqual([`${word.replace('\n', ' ')}: write ${expected(word)}`]);
  });

  test.each([
    ['a heading', '# Nobody\n'],
    ['a table', '| a |\n|---|\n| nobody |\n'],
    ['a link', '[nobody](a.md)\n'],
    ['a quotation', '> nobody\n'],
    ['an emphasis', '*nobody*\n'],
  ])('rejects a word in %s', async (_, text) => {
    expect(await find(text)).toHaveLength(1);
  });

  test('accepts code and other words', async () => {
    expect(await find('The `nobody` role lets API Gateway call it.\n\n```ts\nnobody();\n```\n')).toEqual([]);
  });
});

test('the dictionary of the project is sorted and has each word once', () => {
  const words = data('words.txt').trimEnd().split('\n');

  expect(words).toEqual([...new Set(words)].sort());
});

function expected(word: string): string | undefined {
  const rules: readonly { readonly expected: string; readonly pattern: string }[] = parse(data('words.yml')).rules;
  return rules.find(({ pattern }) => new RegExp(pattern.slice(1, -2), 'i').test(word))?.expected;
}
