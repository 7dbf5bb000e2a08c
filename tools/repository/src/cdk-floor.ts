import { matrixValues, type Workflow } from './workflow';

/** Finds matrices of a workflow that do not run at the lowest aws-cdk-lib that the packages accept, and the newest. */
export function cdkFloorFindings(workflow: Workflow, peerRanges: readonly string[]): readonly string[] {
  const floors = [...new Set(peerRanges.map((range) => range.replace('^', '')))];
  return matrixValues(workflow, 'aws-cdk-lib').flatMap(([job, versions]) =>
    [...floors, 'latest']
      .filter((version) => !versions.includes(version))
      .map((version) => `job ${job} must run with aws-cdk-lib ${version}, got ${versions.join(', ')}`),
  );
}
