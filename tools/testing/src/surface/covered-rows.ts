import { currentTest, recordFile } from '../kept-templates/current-test';
import { writeRecord } from '../kept-templates/write-record';

/** A row of the surface, and a test that covers it. */
export interface CoveredRow {
  readonly row: string;
  readonly test: string;
}

const ROWS = Symbol.for('apigwv2-testing.coveredRows');

/** Returns the rows of the current test file. They are on the global object, since a test can reset its modules. */
export function coveredRows(): CoveredRow[] {
  const holder = globalThis as typeof globalThis & { [ROWS]?: CoveredRow[] };
  holder[ROWS] ??= [];
  return holder[ROWS];
}

/** Records that the current test covers a row. */
export function coverRow(row: string): void {
  const test = currentTest();
  if (!coveredRows().some((known) => known.row === row && known.test === test)) coveredRows().push({ row, test });
}

/** Writes the rows of the current test file into `.test/surface` of its project. */
export function writeCoveredRows(): void {
  writeRecord(recordFile('surface'), coveredRows());
}
