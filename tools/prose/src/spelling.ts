import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Finding } from './finding';
import { listDocuments, listSources } from './prose-files';

const CSPELL = require.resolve('cspell').replace(/dist[\\/].*$/, 'bin.mjs');
const CONFIG = join(__dirname, '../cspell.json');
const OPTIONS = ['--no-progress', '--no-summary', '--no-color', '--relative', '--dot', '--file-list', 'stdin'];
const ISSUE = /^(.+?):(\d+):\d+ - (.+)$/;

/** Validates the spelling of documents and sources: names, comments and string literals. */
export async function spellingFindings(root: string): Promise<readonly Finding[]> {
  // The command of cspell is a process of its own, which runs while textlint does.
  const args = [CSPELL, 'lint', ...OPTIONS, '--root', root, '--config', CONFIG];
  const program = spawn(process.execPath, args, { cwd: root });
  program.stdin.end([...listDocuments(root), ...listSources(root)].join('\n'));
  const [output, errors, [code]] = await Promise.all([
    text(program.stdout),
    text(program.stderr),
    once(program, 'close'),
  ]);
  const findings = output.split('\n').flatMap((row) => {
    const [, file, line, message] = ISSUE.exec(row) ?? [];
    return file && message ? [{ file: file.replace(/^\.[\\/]/, ''), line: Number(line), message }] : [];
  });
  if (code !== 0 && findings.length === 0) throw new Error(`cspell failed: ${errors || output}`);
  return findings;
}
