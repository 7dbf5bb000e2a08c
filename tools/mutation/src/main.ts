import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { countMutants, type SourceFile } from './mutants';
import { mutate } from './mutate';
import { sample } from './sample';
import { renderScore, scoreOf } from './score';

const WORKSPACE = join(__dirname, '../../..');
const PACKAGES = ['contracts', 'core-http', 'core-websocket'];
const LOWEST_SCORE = 85;

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      sample: { type: 'string', default: '400' },
      seed: { type: 'string', default: '20261124' },
    },
  });
  const names = positionals.length > 0 ? positionals : PACKAGES;
  const unknown = names.filter((name) => !existsSync(join(WORKSPACE, 'packages', name)));
  if (unknown.length > 0) throw new Error(`a package must be a folder of packages, got ${unknown.join(', ')}`);
  const atLeast = values.all ? Number.POSITIVE_INFINITY : Number(values.sample);
  if (!(atLeast > 0)) throw new Error(`--sample must be a positive number of mutants, got ${values.sample}`);
  const files = (await Promise.all(names.map(sourcesOf))).flat();
  const chosen = sample(files, atLeast, Number(values.seed));
  console.log(
    `seed ${values.seed}: ${sum(chosen)} of ${sum(files)} mutants, ${chosen.length} of ${files.length} files`,
  );
  let code = 0;
  for (const name of names) {
    const paths = chosen.filter((file) => file.package === name).map(({ path }) => path);
    if (paths.length === 0) continue;
    const folder = join(WORKSPACE, 'packages', name);
    const begun = performance.now();
    const mutants = await mutate(folder, paths);
    const seconds = (performance.now() - begun) / 1000;
    console.log(renderScore(name, mutants, (file) => relative(WORKSPACE, file)));
    console.log(`  ${seconds.toFixed(0)} s, ${(seconds / mutants.length).toFixed(2)} s for each mutant`);
    if ((scoreOf(mutants) ?? 100) < LOWEST_SCORE) {
      console.log(`  the score must be at least ${LOWEST_SCORE} %`);
      code = 1;
    }
  }
  return code;
}

function sum(files: readonly SourceFile[]): number {
  return files.reduce((total, { mutants }) => total + mutants, 0);
}

async function sourcesOf(name: string): Promise<readonly SourceFile[]> {
  const folder = join(WORKSPACE, 'packages', name);
  const paths = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join('src', path));
  return Promise.all(
    paths.map(async (path) => ({ package: name, path, mutants: await countMutants(join(folder, path)) })),
  );
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 2;
  },
);
