import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a table of the workspace with one row per line, so that a diff shows rows. */
export function writeRows(root: string, path: string, rows: readonly object[]): void {
  const lines = rows.map((row) => {
    const cells = Object.entries(row).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
    return `  { ${cells.join(', ')} }`;
  });
  writeFileSync(join(root, path), `[\n${lines.join(',\n')}\n]\n`);
}
