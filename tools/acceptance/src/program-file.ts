import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeBlock } from './code-block';

/** A block of code in a file, in a folder in which the packages are resolved by name. */
export interface ProgramFile extends CodeBlock {
  readonly file: string;
}

/** Writes blocks of code into a folder, which the next test run empties. */
export function writePrograms(kind: string, blocks: readonly CodeBlock[]): ProgramFile[] {
  const folder = join(__dirname, '../.test', kind);
  mkdirSync(folder, { recursive: true });
  return blocks.map((block) => {
    const file = join(folder, `${block.at.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase()}.ts`);
    writeFileSync(file, block.code);
    return { ...block, file };
  });
}
