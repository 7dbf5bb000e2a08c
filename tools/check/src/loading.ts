import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check';
import type { Finding } from './finding';
import { type Project, readPackages } from './project';

/** Modules that a package must not load before an app uses their constructs. */
const HEAVY = /^aws-(elasticloadbalancingv2|ec2|cognito)(\/|-|$)/;

// A package can import itself by name, so the process loads it through `exports`, as apps do.
const PROGRAM = `
require(process.argv[1]);
const mark = '/node_modules/aws-cdk-lib/';
const files = Object.keys(require.cache).map((file) => file.replaceAll('\\\\', '/'));
const modules = files.filter((file) => file.includes(mark)).map((file) => file.split(mark).pop().split('/')[0]);
console.log(JSON.stringify([...new Set(modules)].sort()));
`;

/** Loading a package loads no module of aws-cdk-lib that few apps need. */
export const loading: Check = {
  name: 'loading',
  run(root) {
    const packages = readPackages(root);
    return {
      findings: packages.flatMap((one) => loadingFindings(root, one)),
      summary: `${packages.length} packages`,
    };
  },
};

function loadingFindings(root: string, { folder, id, manifest }: Project): readonly Finding[] {
  const finding = (must: string, found: string, fix: string): Finding => ({ where: folder, must, found, fix });
  if (!existsSync(join(root, folder, 'dist/index.js'))) {
    return [finding('the package is built', 'no dist/index.js', 'run `npm start` first')];
  }
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--eval', PROGRAM, manifest.name ?? ''], {
    cwd: join(root, folder),
    encoding: 'utf8',
  });
  if (status !== 0) return [finding('the package loads by its name', stderr, 'correct the error')];
  return (JSON.parse(stdout) as string[])
    .filter((module) => HEAVY.test(module))
    .map((module) =>
      finding(
        `loading ${id} loads nothing of aws-elasticloadbalancingv2, aws-ec2 and aws-cognito`,
        `${module} is loaded`,
        'import its types with `import type`, or load it where it is used',
      ),
    );
}
