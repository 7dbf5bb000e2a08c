import { currentTest, recordFile } from '../kept-templates/current-test';
import { writeRecord } from '../kept-templates/write-record';

/** A row of the surface, and the test that shows it. */
export interface CoveredRow {
  readonly row: string;
  readonly test: string;
}

const ROWS = Symbol.for('apigwv2-testing.coveredRows');

/** What the test file that runs has covered so far; kept on the global object, since a test may reset its modules. */
export function coveredRows(): CoveredRow[] {
  const holder = globalThis as typeof globalThis & { [ROWS]?: CoveredRow[] };
  holder[ROWS] ??= [];
  return holder[ROWS];
}

/** Records that the test that runs covers a row. */
export function coverRow(row: string): void {
  const test = currentTest();
  if (!coveredRows().some((known) => known.row === row && known.test === test)) coveredRows().push({ row, test });
}

/** Writes what the test file covered to its project's `.test/surface`. */
export function writeCoveredRows(): void {
  writeRecord(recordFile('surface'), coveredRows());
}
