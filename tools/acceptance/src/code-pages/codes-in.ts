import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { workspace } from '../code-block';
import type { CodeEntry } from './code-table';

/** Returns the codes that the sources of the packages declare, each with the folder of its package, in order. */
export function codesIn(kind: CodeEntry['kind']): string[] {
  const found = sourceFiles().flatMap(({ name, source }) => {
    const codes = kind === 'errors' ? errorCodes(source) : warningRules(source);
    return codes.map((code) => `${name} ${code}`);
  });
  return [...new Set(found)].sort();
}

function sourceFiles() {
  return readdirSync(join(workspace, 'packages')).flatMap((name) => {
    const folder = join(workspace, 'packages', name, 'src');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => {
        const text = readFileSync(join(folder, file), 'utf8');
        return { name, source: ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true) };
      });
  });
}

/** Returns the members of the union that a file `error-code.ts` exports. */
function errorCodes(source: ts.SourceFile): string[] {
  if (!source.fileName.endsWith('error-code.ts')) return [];
  return stringsIn(source);
}

/** Returns the rules of the warning IDs in a file. */
function warningRules(source: ts.SourceFile): string[] {
  return stringsIn(source)
    .filter((text) => /^@apigwv2\/[a-z-]+:\w+$/.test(text))
    .map((text) => text.split(':')[1] as string);
}

function stringsIn(source: ts.SourceFile): string[] {
  const strings: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) strings.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return strings;
}
