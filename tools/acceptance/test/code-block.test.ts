import { codeBlocks } from '../src/code-block';

describe('codeBlocks', () => {
  test('returns TypeScript blocks with their lines', () => {
    const markdown = [
      '# A',
      '```ts',
      'one;',
      'two;',
      '```',
      '',
      '```sh',
      'npm i',
      '```',
      '```typescript title',
      'three;',
      '```',
      '',
    ];
    expect(codeBlocks('README.md', markdown.join('\n'))).toEqual([
      { at: 'README.md:3', code: 'one;\ntwo;\n' },
      { at: 'README.md:11', code: 'three;\n' },
    ]);
  });
});
