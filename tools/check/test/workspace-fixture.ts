import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fixed from '../data/manifest.json';
import type { Check } from '../src/check';
import { runCheck } from '../src/check';

/** Files by path; an object is written as JSON, undefined removes a file of the fixture. */
export type Files = Readonly<Record<string, string | object | undefined>>;

const made: string[] = [];

afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

/** Makes a repository of files in a temporary folder. */
export function makeWorkspace(files: Files): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'check-')));
  made.push(root);
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  }
  return root;
}

/** Returns the findings of a check for files, each with its condition and state on one line. */
export async function judge(check: Check, files: Files): Promise<readonly string[]> {
  return judgeRoot(check, makeWorkspace(files));
}

export async function judgeRoot(check: Check, root: string): Promise<readonly string[]> {
  const { findings } = await runCheck(check, root);
  return findings.map(({ where, must, found }) => `${where} | ${must} | ${found}`);
}

/** Links a package so that another resolves it by name, as an install does. */
export function link(root: string, folder: string, name: string, target: string): void {
  const path = join(root, folder, 'node_modules', name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(join(root, target), path, 'dir');
}

const DESCRIPTIONS = {
  contracts: 'The words.',
  metrics: 'The numbers.',
  integrations: 'The targets.',
};

/** Returns a workspace of three packages without findings. */
export function goodWorkspace(): Record<string, string | object | undefined> {
  return {
    '.gitignore': 'node_modules/\ndist/\n.test/\n',
    'pnpm-lock.yaml': "lockfileVersion: '9.0'\n",
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
    '.changeset/config.json': { baseBranch: 'main' },
    'package.json': {
      name: 'root',
      devDependencies: { 'aws-cdk-lib': '2.0.0', constructs: '10.0.0' },
    },
    'tools/build/graph.json': {
      contracts: { description: DESCRIPTIONS.contracts, needs: [] },
      metrics: { description: DESCRIPTIONS.metrics, needs: ['contracts'] },
      integrations: { description: DESCRIPTIONS.integrations, needs: ['contracts'] },
    },
    ...goodPackage('contracts', {}),
    ...goodPackage('metrics', { '@apigwv2/contracts': 'workspace:^' }),
    ...goodPackage('integrations', { '@apigwv2/contracts': 'workspace:^' }),
  };
}

/** Returns a manifest with the fields that all packages have. */
export function goodManifest(id: keyof typeof DESCRIPTIONS, dependencies: object): object {
  const { license, ...others } = fixed;
  return {
    name: `@apigwv2/${id}`,
    version: '0.1.0',
    description: DESCRIPTIONS[id],
    license,
    ...others,
    ...(Object.keys(dependencies).length > 0 && { dependencies }),
    peerDependencies: { 'aws-cdk-lib': '^2.0.0', constructs: '^10.0.0' },
    devDependencies: { 'aws-cdk-lib': '2.0.0', constructs: '10.0.0' },
  };
}

function goodPackage(id: keyof typeof DESCRIPTIONS, dependencies: object): Files {
  const folder = `packages/${id}`;
  const imports = id === 'contracts' ? '' : "import type { Word } from '@apigwv2/contracts';\n";
  return {
    [`${folder}/package.json`]: goodManifest(id, dependencies),
    [`${folder}/README.md`]: `# ${id}\n`,
    [`${folder}/etc/${id}.api.md`]: '```ts\nexport class Word {}\n```\n',
    [`${folder}/tsconfig.json`]: '{}',
    [`${folder}/tsconfig.build.json`]: '{}',
    [`${folder}/tsup.config.ts`]: 'export {};\n',
    [`${folder}/jest.config.cjs`]: 'module.exports = {};\n',
    [`${folder}/api-extractor.json`]: '{}',
    [`${folder}/src/index.ts`]: "export { Word } from './word';\n",
    [`${folder}/src/word.ts`]: `${imports}export class Word {}\n`,
    [`${folder}/test/word.test.ts`]: "import { Word } from '../src';\ntest('is', () => new Word());\n",
    [`${folder}/dist/index.js`]: 'exports.Word = class Word {};\n',
    [`${folder}/dist/index.d.ts`]: 'export declare class Word {}\n',
  };
}
