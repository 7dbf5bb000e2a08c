import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The program that checks the templates; `node` is Node.js alone. */
export type Engine = 'node' | 'rules' | 'aws';

/** The cost of one process: its processor time without the start of Node.js, and the most memory that it had. */
export interface EngineCost {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** One measurement of each, in sequence, so that the load of the machine affects all of them. */
export interface RulesRound {
  readonly node: EngineCost;
  readonly rules: EngineCost;
  readonly aws: EngineCost;
  /** The rules, for the large app. */
  readonly large: EngineCost;
  /** The time from the start to the end of the command, in milliseconds. */
  readonly command: number;
}

/** The folders of the apps, below that with the scripts. */
export const APPS = { small: 'small', large: 'large' } as const;

/** The sizes of the apps. */
export interface RulesSizes {
  readonly small: number;
  readonly large: number;
}

const SMALL = [1, 500] as const;
const LARGE = [20, 250] as const;

/** Writes the apps that are checked, and returns the numbers of their resources. */
export function writeApps(folder: string): RulesSizes {
  const write = createRequire(join(folder, 'index.js'))('./rules/write-app.cjs');
  return { small: write(join(folder, APPS.small), ...SMALL), large: write(join(folder, APPS.large), ...LARGE) };
}

/** Measures each engine once, in new processes. */
export function measureRules(folder: string): RulesRound {
  return {
    node: measureEngine(folder, 'node', APPS.small),
    rules: measureEngine(folder, 'rules', APPS.small),
    aws: measureEngine(folder, 'aws', APPS.small),
    large: measureEngine(folder, 'rules', APPS.large),
    command: timeCommand(folder),
  };
}

/** Measures an engine once, in a new process. */
export function measureEngine(folder: string, engine: Engine, app: string): EngineCost {
  const words = [join(folder, 'rules/measure.cjs'), engine, join(folder, app)];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));
}

function timeCommand(folder: string): number {
  const begin = performance.now();
  execFileSync(process.execPath, [join(folder, 'node_modules/@apigwv2/rules/dist/main.js'), join(folder, APPS.small)]);
  return performance.now() - begin;
}
