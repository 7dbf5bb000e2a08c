import { stepsOf, type Workflow } from './workflow';

/** Finds actions that are not pinned to the tag of a major version. */
export function actionVersionFindings(workflow: Workflow): readonly string[] {
  return stepsOf(workflow)
    .flatMap(({ uses }) => (uses === undefined ? [] : [uses]))
    .filter((uses) => !/^[\w.-]+(?:\/[\w.-]+)+@v\d+$/.test(uses))
    .map((uses) => `an action must be pinned to a major version, got ${uses}`);
}
