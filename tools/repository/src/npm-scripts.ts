import { stepsOf, type Workflow } from './workflow';

/** Finds npm commands of a workflow that name no script of the root manifest. */
export function npmScriptFindings(workflow: Workflow, scripts: readonly string[]): readonly string[] {
  return stepsOf(workflow)
    .flatMap(({ run = '', with: inputs = {} }) => [run, ...Object.values(inputs).map(String)])
    .flatMap((command) => [...command.matchAll(/\bnpm (?:run )?([\w:-]+)/g)])
    .map(([, name = '']) => name)
    .filter((name) => !scripts.includes(name))
    .map((name) => `npm run ${name} must be a script of package.json`);
}
