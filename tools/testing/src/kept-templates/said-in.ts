import type { MetadataEntry } from 'aws-cdk-lib/cloud-assembly-schema';
import type { CloudFormationStackArtifact } from 'aws-cdk-lib/cx-api';

const LOGICAL_ID = 'aws:cdk:logicalId';
const SAID = 'apigwv2:said';

type Entries = readonly MetadataEntry[];

/**
 * Returns which rules the constructs of some stacks have warned of, or are exempt from, as `<rule> <logical ID>` for each
 * resource at or below such a construct.
 */
export function saidIn(stacks: readonly CloudFormationStackArtifact[]): readonly string[] {
  const said = stacks.flatMap(({ metadata }) =>
    Object.entries(metadata).flatMap(([path, entries]) =>
      dataOf(entries, LOGICAL_ID).flatMap((logicalId) =>
        pathsTo(path).flatMap((above) => dataOf(metadata[above] ?? [], SAID).map((rule) => `${rule} ${logicalId}`)),
      ),
    ),
  );
  return [...new Set(said)].sort();
}

function dataOf(entries: Entries, wanted: string): readonly string[] {
  return entries.filter(({ type }) => type === wanted).map(({ data }) => String(data));
}

/** Returns the paths of a construct and of those around it. */
function pathsTo(path: string): readonly string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
