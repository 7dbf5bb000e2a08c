import { codeBlocks } from '../src/code-block';

describe('codeBlocks', () => {
  test('finds what is written in TypeScript, and where', () => {
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
