import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Check } from './check';
import type { Finding } from './finding';
import { listWorkspaceFiles } from './workspace-files';

/** A link from a document to a file of the workspace. */
interface Link {
  readonly where: string;
  readonly text: string;
  /** The file, relative to the workspace. */
  readonly target: string;
}

/** Documents link to files that are there, and who links to a test calls it by its name. */
export const links: Check = {
  name: 'links',
  run(root) {
    const documents = listWorkspaceFiles(root).filter((file) => file.endsWith('.md'));
    const all = documents.flatMap((file) => linksIn(file, readFileSync(join(root, file), 'utf8')));
    return {
      findings: all.flatMap((link) => linkFindings(root, link)),
      summary: `${all.length} links in ${documents.length} documents`,
    };
  },
};

function linksIn(file: string, content: string): readonly Link[] {
  // Code of a document shows how something is written, and links nowhere.
  const prose = content.replace(/^```[\s\S]*?^```/gm, (block) => block.replace(/[^\n]/g, ' '));
  return [...prose.matchAll(/\[([^\]]+)\]\((?![a-z]+:|#)([^)#\s]+)[^)]*\)/g)].map((match) => ({
    where: `${file}:${prose.slice(0, match.index).split('\n').length}`,
    text: (match[1] as string).replaceAll('`', ''),
    target: normalize(join(dirname(file), match[2] as string)),
  }));
}

function linkFindings(root: string, { where, text, target }: Link): readonly Finding[] {
  if (!existsSync(join(root, target))) {
    const must = 'a link leads to a file that is there';
    return [{ where, must, found: target, fix: 'correct or remove the link' }];
  }
  if (!/\.test\.ts$/.test(target) || titlesIn(readFileSync(join(root, target), 'utf8')).includes(text)) return [];
  const must = 'a link to a test has the name of a test that is there';
  return [{ where, must, found: `'${text}', which ${target} has not`, fix: 'name it as the test is called now' }];
}

/** The names of tests and of what they describe, without the ids of defects. */
function titlesIn(source: string): readonly string[] {
  const titles = source.matchAll(/(?:\b(?:test|describe)|\))\(\s*(["'`])((?:(?!\1).)+)\1/g);
  return [...titles].map(([, , title = '']) => title.replaceAll(/\[[A-Z]+\d+\]/g, '').trim());
}
