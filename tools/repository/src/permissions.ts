import { jobsOf, type Workflow } from './workflow';

/** Finds workflows that leave the permissions of their token to the default, or grant all of them. */
export function permissionFindings(workflow: Workflow): readonly string[] {
  const blocks = [
    ['the workflow', workflow.permissions] as const,
    ...jobsOf(workflow).map(([name, { permissions }]) => [`job ${name}`, permissions] as const),
  ];
  return [
    ...(workflow.permissions === undefined ? ['the workflow must name its permissions'] : []),
    ...blocks
      .filter(([, permissions]) => typeof permissions === 'string')
      .map(([owner, permissions]) => `${owner} must list single permissions, got ${permissions}`),
  ];
}
