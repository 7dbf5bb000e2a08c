import { isDeepStrictEqual } from 'node:util';
import type { Finding } from './finding';
import type { PackageGraph } from './package-graph';
import type { Manifest, Project } from './project';

const PEERS = ['aws-cdk-lib', 'constructs'];

type Field = 'dependencies' | 'peerDependencies' | 'devDependencies';

/** Judges the ranges with which packages ask for siblings and, in libraries, for the CDK. */
export function manifestRanges(
  packages: readonly Project[],
  workspace: Manifest,
  graph: PackageGraph,
): readonly Finding[] {
  const libraries = packages.filter(({ id }) => graph.get(id)?.kind !== 'command');
  const [first] = libraries;
  return [
    ...packages.flatMap(siblingFindings),
    ...libraries.flatMap((one) => [
      ...peerFindings(one, first?.folder ?? '', first?.manifest.peerDependencies),
      ...versionFindings(one, workspace),
    ]),
  ];
}

function siblingFindings({ folder, manifest }: Project): readonly Finding[] {
  const fields: readonly [Field, string][] = [
    ['dependencies', 'workspace:^'],
    // What stands here is never published: the exact version keeps the tools of the workspace.
    ['devDependencies', 'workspace:*'],
  ];
  return fields.flatMap(([field, range]) =>
    Object.entries(manifest[field] ?? {})
      .filter(([name, given]) => name.startsWith('@apigwv2/') && given !== range)
      .map(([name, given]) =>
        finding(folder, `${field} ask for siblings as ${range}`, `${name}: ${given}`, `write ${range}`),
      ),
  );
}

function peerFindings(
  { folder, manifest }: Project,
  first: string,
  ranges: Manifest['peerDependencies'],
): readonly Finding[] {
  const peers = manifest.peerDependencies ?? {};
  const strangers = Object.keys(manifest.dependencies ?? {}).filter((name) => !name.startsWith('@apigwv2/'));
  return [
    ...(isDeepStrictEqual(Object.keys(peers), PEERS)
      ? []
      : [
          finding(
            folder,
            `the peers are ${PEERS.join(' and ')}, and no others`,
            Object.keys(peers).join(', ') || 'none',
            'siblings are dependencies; everything else is none of the user’s business',
          ),
        ]),
    ...(isDeepStrictEqual(peers, ranges)
      ? []
      : [
          finding(
            folder,
            `all packages ask for the same peers; ${first} asks for ${JSON.stringify(ranges)}`,
            JSON.stringify(peers),
            'raise or lower the floor in all of them at once',
          ),
        ]),
    ...strangers.map((name) =>
      PEERS.includes(name)
        ? finding(folder, `${name} is a peer`, `${name} in dependencies`, 'remove it: two copies do not mix')
        : finding(folder, 'a library depends on siblings only', `${name} in dependencies`, 'do without it'),
    ),
  ];
}

function versionFindings({ folder, manifest }: Project, workspace: Manifest): readonly Finding[] {
  return PEERS.filter((name) => manifest.devDependencies?.[name] !== workspace.devDependencies?.[name]).map((name) =>
    finding(
      folder,
      `all are developed against ${name} ${workspace.devDependencies?.[name] ?? 'of the workspace'}`,
      manifest.devDependencies?.[name] ?? 'nothing in devDependencies',
      'write the version that the root package.json has',
    ),
  );
}

function finding(folder: string, must: string, found: string, fix: string): Finding {
  return { where: `${folder}/package.json`, must, found, fix };
}
