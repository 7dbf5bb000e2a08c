import { relative, resolve } from 'node:path';
import { apisOf } from './api';
import { findProblems } from './find-problems';
import { outputsOf } from './outputs';
import { readStacks } from './read-stacks';
import { render } from './render';
import { synthesizeApp } from './synthesize-app';

const [app = 'src/app.ts'] = process.argv.slice(2);
const folder = resolve('cdk.out');
const workspace = resolve(__dirname, '../../..');

process.exitCode = synthesizeApp(app, folder) || show();

function show(): number {
  const stacks = readStacks(folder);
  const findings = stacks.flatMap(findProblems);
  const templates = stacks.map(({ file }) => relative(workspace, file));
  process.stdout.write(render({ apis: apisOf(stacks), outputs: outputsOf(stacks), templates, findings }));
  return findings.length === 0 ? 0 : 1;
}
