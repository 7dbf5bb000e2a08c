import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Peers } from './consumer';

type Versions = Readonly<Record<string, Exclude<Peers, 'linked'>>>;

/**
 * Returns the lowest versions of the peers that the packages accept, and the newest ones.
 *
 * @param only the version of aws-cdk-lib to return alone, as a job of a matrix asks for it
 * @throws if no peers have that version
 */
export function peerVersions(only?: string): Versions {
  const manifest = join(__dirname, '../../../packages/contracts/package.json');
  const { peerDependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as { peerDependencies: typeof NEWEST };
  const all: Versions = {
    lowest: {
      'aws-cdk-lib': peerDependencies['aws-cdk-lib'].replace('^', ''),
      constructs: peerDependencies.constructs.replace('^', ''),
    },
    newest: NEWEST,
  };
  if (only === undefined) return all;
  const chosen = Object.entries(all).filter(([, peers]) => peers['aws-cdk-lib'] === only);
  if (chosen.length > 0) return Object.fromEntries(chosen);
  const known = Object.values(all).map((peers) => peers['aws-cdk-lib']);
  throw new Error(`the version of aws-cdk-lib must be ${known.join(' or ')}, got '${only}'`);
}

const NEWEST = { 'aws-cdk-lib': 'latest', constructs: 'latest' };
