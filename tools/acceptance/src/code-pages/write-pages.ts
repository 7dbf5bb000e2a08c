import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspace } from '../code-block';
import { pagePath, renderPage } from './code-page';
import { CODE_KINDS, codeEntries, packagesWithCodes } from './code-table';

for (const name of packagesWithCodes()) {
  for (const kind of CODE_KINDS)
    rmSync(join(workspace, 'packages', name, 'docs', kind), { recursive: true, force: true });
}
for (const entry of codeEntries()) {
  const path = pagePath(entry);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, renderPage(entry));
}
