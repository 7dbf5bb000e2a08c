import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the workspace. */
export const workspace = join(__dirname, '../../..');

/** A block of code in a document. */
export interface CodeBlock {
  /** The file and the line, such as `packages/metrics/README.md:5`. */
  readonly at: string;
  readonly code: string;
}

/** Lists the documents that have programs: the README at the root, those of the packages, and the recipes. */
export function readmes(): string[] {
  const packages = readdirSync(join(workspace, 'packages')).map((name) => `packages/${name}/README.md`);
  return ['README.md', ...packages, ...recipes()].filter((file) => existsSync(join(workspace, file)));
}

/** Lists the recipes. */
export function recipes(): string[] {
  const files = readdirSync(join(workspace, 'recipes')).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return files.map((file) => `recipes/${file}`);
}

/** Returns the TypeScript blocks of these documents. */
export function readmeBlocks(): CodeBlock[] {
  return readmes().flatMap((file) => codeBlocks(file, readFileSync(join(workspace, file), 'utf8')));
}

/** Returns the TypeScript blocks of a Markdown document. */
export function codeBlocks(file: string, markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```(\w*).*\n([\s\S]*?)^```$/gm)]
    .filter(([, language]) => language === 'ts' || language === 'typescript')
    .map(({ index, 2: code = '' }) => ({ at: `${file}:${lineOf(markdown, index) + 1}`, code }));
}

/** Returns the number of the line of an index in a string, from 1. */
export function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
