import { readFileSync } from 'node:fs';

/** A source file of a package, with the number of mutants that Stryker makes of it. */
export interface SourceFile {
  /** The name of the package, such as `contracts`. */
  readonly package: string;
  /** Relative to the folder of the package. */
  readonly path: string;
  readonly mutants: number;
}

/** Returns the number of mutants that Stryker makes of a source file. */
export async function countMutants(file: string): Promise<number> {
  const { Instrumenter } = await import('@stryker-mutator/instrumenter');
  const content = readFileSync(file, 'utf8');
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { mutants } = await new Instrumenter(SILENT).instrument([{ name: file, content, mutate: true }], options);
  return mutants.filter(({ status }) => status !== 'Ignored').length;
}

const silent = () => undefined;
const off = () => false;
const SILENT = {
  ...{ isTraceEnabled: off, isDebugEnabled: off, isInfoEnabled: off },
  ...{ isWarnEnabled: off, isErrorEnabled: off, isFatalEnabled: off },
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
};
