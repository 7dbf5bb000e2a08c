import { join } from 'node:path';
import { runCheck } from './check';
import { CHECKS } from './checks';
import { renderReport } from './report';

const ROOT = join(__dirname, '../../..');

async function main(words: readonly string[]): Promise<number> {
  const names = words.filter((word) => !word.startsWith('--'));
  const flags = words.filter((word) => word.startsWith('--'));
  const strange = [
    ...names.filter((name) => !CHECKS.some((check) => check.name === name)),
    ...flags.filter((flag) => !['--list', '--update'].includes(flag)),
  ];
  if (strange.length > 0) {
    console.error(`no such check or flag: ${strange.join(', ')}`);
    console.error(`usage: check [${CHECKS.map(({ name }) => name).join('|')} …] [--list] [--update]`);
    return 2;
  }
  let red = 0;
  for (const check of CHECKS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    if (flags.includes('--update') && check.update) console.log(`${check.name}: ${check.update(ROOT)}`);
    const outcome = await runCheck(check, ROOT);
    console.log(renderReport(check.name, outcome));
    if (flags.includes('--list')) for (const line of check.list?.(ROOT) ?? []) console.log(line);
    if (outcome.findings.length > 0) red += 1;
  }
  return red === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
