import { join } from 'node:path';
import { TextlintKernel, type TextlintKernelRule } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import prh from 'textlint-rule-prh';
import { decisionRecord } from './decision-record';
import type { Finding } from './finding';
import { DECISIONS } from './prose-files';

const WORDS: TextlintKernelRule = {
  ruleId: 'words',
  rule: prh,
  options: {
    rulePaths: [join(__dirname, '../data/words.yml')],
    checkLink: true,
    checkEmphasis: true,
    checkBlockQuote: true,
  },
};

const kernel = new TextlintKernel();

/** Validates Markdown with textlint: the words of every file and the sections of a decision record. */
export async function markdownFindings(file: string, text: string): Promise<readonly Finding[]> {
  const rules = file.startsWith(`${DECISIONS}/`) ? [WORDS, { ruleId: 'record', rule: decisionRecord }] : [WORDS];
  const { messages } = await kernel.lintText(text, {
    filePath: file,
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: markdown }],
    rules,
  });
  return messages.map(({ line, message }) => ({
    file,
    line,
    message: message.replace(' => ', ': write ').replaceAll('\n', ' '),
  }));
}
