import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocComments } from './doc-comment';
import { docCommentFindings } from './doc-comment-rules';
import type { Finding } from './finding';
import { markdownFindings } from './markdown-style';
import { listDocuments, listSources } from './prose-files';

/** Validates the style of the documents and doc comments of a workspace. */
export async function styleFindings(root: string): Promise<readonly Finding[]> {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const documents = listDocuments(root).map((file) => markdownFindings(file, read(file)));
  const sources = listSources(root).map(async (file) => {
    const { parts, markdown } = readDocComments(file, read(file));
    return [...docCommentFindings(file, parts), ...(await markdownFindings(file, markdown))];
  });
  const findings = (await Promise.all([...documents, ...sources])).flat();
  return findings.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
