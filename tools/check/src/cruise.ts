import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Finding } from './finding';
import { FindingError } from './finding-error';
import type { SourceImport } from './source-import';

// The library is an ES module only; its command serves CommonJS as well.
const COMMAND = join(__dirname, '../node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const CONFIG = join(__dirname, '../dependency-cruiser.cjs');

/** What was read of a set of source files. */
export interface Cruise {
  readonly imports: readonly SourceImport[];
  /** Each a list of files that lead back to the first. */
  readonly cycles: readonly (readonly string[])[];
}

interface CruisedModule {
  readonly source: string;
  readonly dependencies: readonly {
    readonly module: string;
    readonly resolved: string;
    readonly couldNotResolve: boolean;
    readonly coreModule: boolean;
  }[];
}

interface CruiseResult {
  readonly modules: readonly CruisedModule[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly cycle?: readonly { readonly name: string }[];
    }[];
  };
}

/** Reads the imports of source files, those of types included. */
export function cruise(root: string, files: readonly string[]): Cruise {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [COMMAND, '--config', CONFIG, '--output-type', 'json', ...files],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const result = parse(stdout, stderr);
  const seen = new Set(result.modules.map(({ source }) => source));
  const blind = files.filter((file) => !seen.has(file));
  if (blind.length > 0) throw new FindingError(blindness(blind));
  return {
    imports: result.modules.filter(({ source }) => files.includes(source)).flatMap(importsOf),
    cycles: cyclesOf(result),
  };
}

function importsOf({ source, dependencies }: CruisedModule): readonly SourceImport[] {
  return dependencies.map(({ module, resolved, couldNotResolve, coreModule }) => ({
    from: source,
    specifier: module,
    to: resolved,
    resolved: !couldNotResolve,
    builtin: coreModule,
  }));
}

/** Every file of a cycle reports it once more: keep one of each. */
function cyclesOf({ summary }: CruiseResult): readonly (readonly string[])[] {
  const cycles = new Map<string, readonly string[]>();
  for (const { from, cycle = [] } of summary.violations) {
    const files = [from, ...cycle.map(({ name }) => name)];
    cycles.set([...new Set(files)].sort().join(), files);
  }
  return [...cycles.values()];
}

function parse(stdout: string, stderr: string): CruiseResult {
  try {
    return JSON.parse(stdout) as CruiseResult;
  } catch {
    throw new FindingError({
      where: 'tools/check/dependency-cruiser.cjs',
      must: 'dependency-cruiser reads the sources',
      found: stderr || stdout || 'no output',
      fix: 'repair its configuration',
    });
  }
}

function blindness(files: readonly string[]): Finding {
  return {
    where: files.join(', '),
    must: 'the imports of every source file are read',
    found: 'files that dependency-cruiser passed over',
    fix: 'make tools/check/dependency-cruiser.cjs see them: a file that is not read can import anything',
  };
}
