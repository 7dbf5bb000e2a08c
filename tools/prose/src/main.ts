import { join } from 'node:path';
import { spellingFindings } from './spelling';
import { styleFindings } from './style';

async function main(root: string): Promise<number> {
  const findings = (await Promise.all([spellingFindings(root), styleFindings(root)])).flat();
  for (const { file, line, message } of findings) console.error(`${file}:${line} ${message}`);
  console.log(`prose: ${findings.length === 0 ? 'no findings' : `${findings.length} findings`}`);
  return findings.length === 0 ? 0 : 1;
}

main(join(__dirname, '../../..')).then((code) => {
  process.exitCode = code;
});
