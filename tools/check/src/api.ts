import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check';
import type { Finding } from './finding';
import { type Project, readPackages } from './project';

const FORGOTTEN = /\(ae-forgotten-export\) The symbol "(.+?)"/g;

/**
 * The reports of the exported surface are there and whole. That they equal the built types is
 * what the target `api` of each package finds out.
 */
export const api: Check = {
  name: 'api',
  run(root) {
    const packages = readPackages(root);
    return {
      findings: packages.flatMap((one) => reportFindings(root, one)),
      summary: `${packages.length} reports`,
    };
  },
};

function reportFindings(root: string, { folder, id }: Project): readonly Finding[] {
  const report = `${id}.api.md`;
  const where = `${folder}/etc/${report}`;
  const present = existsSync(join(root, folder, 'etc')) ? readdirSync(join(root, folder, 'etc')) : [];
  const strays = present.filter((file) => file !== report).map((file) => stray(`${folder}/etc/${file}`));
  if (!present.includes(report)) {
    return [...strays, finding(where, 'a package has a report', 'no such file', 'run `npm run api:update`')];
  }
  const text = readFileSync(join(root, where), 'utf8');
  const forgotten = [...text.matchAll(FORGOTTEN)].map(([, symbol]) => symbol ?? '');
  return [
    ...strays,
    ...(/^export (?!\{\s*\})/m.test(text)
      ? []
      : [finding(where, 'a package exports something', 'an empty report', 'export from src/index.ts')]),
    ...[...new Set(forgotten)].map((symbol) =>
      finding(
        where,
        'what an exported signature names is exported',
        symbol,
        `export ${symbol} from src/index.ts, or keep it out of the signature`,
      ),
    ),
  ];
}

function stray(where: string): Finding {
  return finding(where, 'etc holds the report of its package', 'another file', 'remove it');
}

function finding(where: string, must: string, found: string, fix: string): Finding {
  return { where, must, found, fix };
}
