import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RULES } from '@apigwv2/rules';
import { workspace } from '../code-block';
import { FACT_PAGE, renderFactPage } from '../fact-page/fact-page';
import {
  RULE_LEVELS,
  RULE_LIST,
  renderRule,
  renderRuleLevels,
  renderRuleList,
  rulePath,
} from '../rule-pages/rule-page';
import { pagePath, renderPage } from './code-page';
import { CODE_KINDS, codeEntries, packagesWithCodes } from './code-table';

for (const name of packagesWithCodes()) {
  for (const kind of CODE_KINDS)
    rmSync(join(workspace, 'packages', name, 'docs', kind), { recursive: true, force: true });
}
for (const entry of codeEntries()) {
  write(pagePath(entry), renderPage(entry));
}
write(FACT_PAGE, renderFactPage());
rmSync(dirname(rulePath(RULES[0] as (typeof RULES)[number])), { recursive: true, force: true });
for (const rule of RULES) write(rulePath(rule), renderRule(rule));
write(RULE_LIST, renderRuleList());
write(RULE_LEVELS, renderRuleLevels());

function write(path: string, page: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, page);
}
