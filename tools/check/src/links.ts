import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Check } from './check';
import type { Finding } from './finding';
import { listWorkspaceFiles } from './workspace-files';

/** A link of a document to a file exists, and a link to a test has the name of a test in it. */
export const links: Check = {
  name: 'links',
  run(root) {
    const documents = listWorkspaceFiles(root).filter((file) => file.endsWith('.md'));
    return {
      findings: documents.flatMap((file) => linkFindings(root, file)),
      summary: `${documents.length} documents`,
    };
  },
};

function linkFindings(root: string, file: string): readonly Finding[] {
  // A link in a code block is an example.
  const prose = readFileSync(join(root, file), 'utf8').replace(/^```[\s\S]*?^```/gm, (block) =>
    block.replace(/[^\n]/g, ' '),
  );
  return [...prose.matchAll(/\[([^\]]+)\]\((?![a-z]+:|#)([^)#\s]+)[^)]*\)/g)].flatMap(
    ({ 1: text = '', 2: to = '', index }) => {
      const where = `${file}:${prose.slice(0, index).split('\n').length}`;
      const target = normalize(join(dirname(file), to));
      if (!existsSync(join(root, target))) {
        return [{ where, must: 'a link names an existing file', found: target, fix: 'correct or remove the link' }];
      }
      const name = text.replaceAll('`', '');
      if (!/\.test\.ts$/.test(target) || titlesIn(readFileSync(join(root, target), 'utf8')).includes(name)) return [];
      const found = `'${name}', no test of ${target}`;
      return [{ where, must: 'a link to a test has the name of an existing test', found, fix: 'use its current name' }];
    },
  );
}

/** Returns the titles of tests and describe blocks, without the IDs of defects. */
function titlesIn(source: string): readonly string[] {
  const titles = source.matchAll(/(?:\b(?:test|describe)|\))\(\s*(["'`])((?:(?!\1).)+)\1/g);
  return [...titles].map(([, , title = '']) => title.replaceAll(/\[[A-Z]+\d+\]/g, '').trim());
}
