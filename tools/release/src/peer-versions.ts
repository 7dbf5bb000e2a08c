import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Peers } from './consumer';

/** The lowest versions of the peers that the packages take, and the newest there are. */
export function peerVersions(): Readonly<Record<'lowest' | 'newest', Exclude<Peers, 'linked'>>> {
  const manifest = join(__dirname, '../../../packages/contracts/package.json');
  const { peerDependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as { peerDependencies: typeof NEWEST };
  return {
    lowest: {
      'aws-cdk-lib': peerDependencies['aws-cdk-lib'].replace('^', ''),
      constructs: peerDependencies.constructs.replace('^', ''),
    },
    newest: NEWEST,
  };
}

const NEWEST = { 'aws-cdk-lib': 'latest', constructs: 'latest' };
