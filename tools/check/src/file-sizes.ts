import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding';

const LARGEST = 250;
const MEDIAN = 80;

/** Judges how long the source files of one project are. */
export function fileSizes(root: string, folder: string, files: readonly string[]): readonly Finding[] {
  const sizes = files
    .filter((file) => file.startsWith(`${folder}/src/`) && /\.[cm]?[jt]sx?$/.test(file))
    .map((file) => ({ file, lines: linesOf(readFileSync(join(root, file), 'utf8')) }));
  const ordered = sizes.map(({ lines }) => lines).sort((one, other) => one - other);
  const median = ordered[Math.floor(ordered.length / 2)] ?? 0;
  return [
    ...sizes
      .filter(({ lines }) => lines > LARGEST)
      .map(({ file, lines }) => ({
        where: file,
        must: `a source file has at most ${LARGEST} lines`,
        found: `${lines}`,
        fix: 'find the second concept in it',
      })),
    ...(median < MEDIAN
      ? []
      : [
          {
            where: `${folder}/src`,
            must: `the median source file has fewer than ${MEDIAN} lines`,
            found: `${median}`,
            fix: 'one concept a file',
          },
        ]),
  ];
}

function linesOf(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
