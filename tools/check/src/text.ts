import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check';
import type { Finding } from './finding';
import { readJsonFile } from './json-file';
import { listWorkspaceFiles } from './workspace-files';

const DATA = 'tools/check/data/text.json';

/** What no committed file may say, and why. */
interface TextRule {
  readonly name: string;
  readonly pattern: string;
  /** The files it holds for, when not for all. */
  readonly only?: string;
  readonly reason: string;
  readonly fix: string;
}

/** Files name nothing of the machine they were written on. */
export const text: Check = {
  name: 'text',
  run(root) {
    const rules = readJsonFile(root, DATA, 'write what no file may say') as readonly TextRule[];
    const files = listWorkspaceFiles(root).filter((file) => file !== 'LICENSE');
    return {
      findings: files.flatMap((file) => textFindings(file, readFileSync(join(root, file), 'utf8'), rules)),
      summary: `${files.length} files, ${rules.length} rules`,
    };
  },
};

function textFindings(file: string, content: string, rules: readonly TextRule[]): readonly Finding[] {
  // A zero byte: a picture or an archive, which has no lines.
  if (content.includes('\0')) return [];
  const active = rules
    .filter(({ only }) => only === undefined || new RegExp(only).test(file))
    .map((rule) => ({ ...rule, expression: new RegExp(rule.pattern) }));
  return content.split('\n').flatMap((line, index) =>
    active.flatMap(({ name, reason, fix, expression }) => {
      const found = expression.exec(line)?.[0];
      if (found === undefined) return [];
      return [{ where: `${file}:${index + 1}`, must: `no ${name}: ${reason}`, found, fix }];
    }),
  );
}
