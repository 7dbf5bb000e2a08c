import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check';
import { exportedValues } from './exported-values';
import type { Finding } from './finding';
import { type LoadedPackage, loadPackage } from './loaded-package';
import { type Project, readPackages } from './project';

/** Modules that a user who names none of their constructs must not pay for. */
const HEAVY = /^aws-(elasticloadbalancingv2|ec2|cognito)(\/|-|$)/;

/** Names import alike from CommonJS and from ES modules, and loading a package stays light. */
export const imports: Check = {
  name: 'imports',
  run(root) {
    const packages = readPackages(root);
    const folders = new Map(packages.map(({ folder, manifest }) => [manifest.name ?? '', join(root, folder)]));
    const judged = packages.map((one) => judge(root, one, folders));
    return {
      findings: judged.flatMap(({ findings }) => findings),
      summary: judged.map(({ summary }) => summary).join('; '),
    };
  },
};

interface Judgement {
  readonly findings: readonly Finding[];
  readonly summary: string;
}

function judge(root: string, { folder, id, manifest }: Project, folders: ReadonlyMap<string, string>): Judgement {
  const declarations = join(root, folder, 'dist/index.d.ts');
  const fail = (must: string, found: string, fix: string): Finding => ({
    where: folder,
    must,
    found,
    fix,
  });
  if (!existsSync(declarations)) {
    const finding = fail('the package is built', 'no dist/index.d.ts', 'run `npm start` first');
    return { findings: [finding], summary: `${id} is not built` };
  }
  const loaded = loadPackage(join(root, folder), manifest.name ?? '');
  if (typeof loaded === 'string') {
    const finding = fail('the package loads by its name', loaded, 'repair what it says');
    return { findings: [finding], summary: `${id} does not load` };
  }
  const promised = exportedValues(declarations, folders);
  return {
    findings: [
      ...(promised.length > 0
        ? []
        : [fail('the package exports a value', 'none in dist/index.d.ts', 'export from src/index.ts')]),
      ...nameFindings(folder, promised, loaded),
      ...heavyModules(loaded).map((module) =>
        fail(
          `loading ${id} loads nothing of aws-elasticloadbalancingv2, aws-ec2 and aws-cognito`,
          `${module} is loaded`,
          'import its types with `import type`, or load it where it is used',
        ),
      ),
    ],
    summary: `${id} has ${promised.length} values and loads ${describeModules(loaded.cdk)}`,
  };
}

function nameFindings(folder: string, promised: readonly string[], loaded: LoadedPackage): readonly Finding[] {
  const lacking = (names: readonly string[], way: string): readonly Finding[] =>
    promised
      .filter((name) => !names.includes(name))
      .map((name) => ({
        where: folder,
        must: `every value that the declarations promise comes through ${way}`,
        found: `${name} does not`,
        fix: 'build again; if it still fails, src/index.ts exports it in a way that the bundle hides',
      }));
  return [
    ...lacking(loaded.required, 'require'),
    ...lacking(loaded.imported, 'import'),
    ...loaded.different.map((name) => ({
      where: folder,
      must: 'require and import give the same object',
      found: `two of ${name}`,
      fix: 'ship one format: a class that is loaded twice is two classes',
    })),
  ];
}

function modulesOf(files: readonly string[]): ReadonlyMap<string, number> {
  const modules = new Map<string, number>();
  for (const file of files) {
    const module = file.split('/')[0] ?? '';
    modules.set(module, (modules.get(module) ?? 0) + 1);
  }
  return modules;
}

function heavyModules({ cdk }: LoadedPackage): readonly string[] {
  return [...modulesOf(cdk).keys()].filter((module) => HEAVY.test(module));
}

function describeModules(files: readonly string[]): string {
  const modules = [...modulesOf(files)].map(([module, count]) => `${module} (${count})`).sort();
  return modules.join(', ') || 'nothing of aws-cdk-lib';
}
