import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Consumer, install, type Peers, synthesize } from './consumer';
import { CONSUMERS, MIGRATORS, withSiblings } from './consumers';
import { peerVersions } from './peer-versions';
import { type PrivateRegistry, startPrivateRegistry } from './private-registry';
import { type Change, MINOR_OF_A_LEAF, PATCH_OF_CONTRACTS, release } from './release';
import { copyWorkspace, type WorkspaceCopy } from './workspace-copy';

async function main(only: string | undefined): Promise<number> {
  const peerSets = peerVersions(only);
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const registry = await startPrivateRegistry(join(folder, 'registry'));
  try {
    const workspace = copyWorkspace(join(folder, 'workspace'));
    const versions = release(workspace, registry);
    for (const [name, version] of Object.entries(versions)) console.log(`published @apigwv2/${name} ${version}`);
    const runs = Object.entries(peerSets).flatMap(([which, peers]) =>
      [...CONSUMERS, ...MIGRATORS].map((consumer) => ({ which, peers, consumer })),
    );
    const results = [
      ...runs.map((run) => passes(run, join(folder, run.which), registry)),
      ...[PATCH_OF_CONTRACTS, MINOR_OF_A_LEAF].map((change) => releasesAlone(change, workspace, registry)),
    ];
    const failed = results.filter((passed) => !passed).length;
    console.log(`acceptance: ${results.length - failed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    registry.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A consumer with one set of versions of the peers. */
interface Run {
  readonly which: string;
  readonly peers: Peers;
  readonly consumer: Consumer;
}

function passes({ which, peers, consumer }: Run, folder: string, registry: PrivateRegistry) {
  const { installs, apps } = consumer;
  const app = join(folder, installs.join('-'));
  const what = `${installs.join(', ')} at the ${which} aws-cdk-lib: ${apps.join(', ')}`;
  try {
    const [found, wanted] = [install(app, registry, installs, peers), withSiblings(installs)].map(String);
    if (found !== wanted) throw new Error(`an install of ${installs} must contain ${wanted}, got ${found}`);
    synthesize(app, consumer);
    console.log(`passed ${what}`);
    return true;
  } catch (error) {
    console.error(`FAILED ${what}\n${(error as Error).message}`);
    return false;
  }
}

function releasesAlone(change: Change, workspace: WorkspaceCopy, registry: PrivateRegistry): boolean {
  const released = Object.keys(release(workspace, registry, [change]));
  const passed = released.join() === change.package;
  console.log(`${passed ? 'passed' : 'FAILED'} a ${change.bump} of ${change.package} releases ${released.join(', ')}`);
  return passed;
}

main(process.argv[2]).then((code) => {
  process.exitCode = code;
});
