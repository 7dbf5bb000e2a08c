import type { Finding } from './finding';
import type { SurfaceRecord } from './surface-records';
import { rowName, SURFACE_TABLE, type SurfaceRow } from './surface-table';

/** A section of the service rules, and the reason for which the service does not use the property. */
const EXCUSE = /^\d(\.\d+)?(\.[A-Z])?: \S.{9,}$/;

/** Compares the covered rows of the table with the records of tests. */
export function coverageFindings(table: readonly SurfaceRow[], proved: readonly SurfaceRecord[]): readonly Finding[] {
  const names = new Set(table.map(rowName));
  const tests = new Map(proved.map(({ row, test }) => [row, test]));
  return [
    ...[...tests]
      .filter(([row]) => !names.has(row))
      .map(([row, test]) => ({
        where: row,
        must: 'a test records rows that the table has',
        found: `no such row, recorded by ${test}`,
        fix: `correct the name in the test: resource, a dot and the property as in ${SURFACE_TABLE}`,
      })),
    ...table.flatMap((row) => rowFindings(row, tests.get(rowName(row)))),
  ];
}

function rowFindings(row: SurfaceRow, test: string | undefined): readonly Finding[] {
  const where = rowName(row);
  const findings: Finding[] = [];
  if (row.covered && test === undefined) {
    findings.push({
      where,
      must: 'a covered row stays covered',
      found: 'no record of a test that passed',
      fix: 'restore the test, or run all tests first',
    });
  }
  if (!row.covered && test !== undefined) {
    findings.push({
      where,
      must: 'the table has the rows that tests cover',
      found: `covered is false, and recorded by ${test}`,
      fix: 'run `npm run surface -- --update`',
    });
  }
  if (row.excused !== undefined && (row.covered || test !== undefined)) {
    findings.push({
      where,
      must: 'a row is covered or excused, not both',
      found: `the excuse '${row.excused}'`,
      fix: 'remove the excuse',
    });
  }
  if (row.excused !== undefined && !EXCUSE.test(row.excused)) {
    findings.push({
      where,
      must: 'an excuse is a section of the service rules, a colon and the reason: `2.4: …`',
      found: `'${row.excused}'`,
      fix: 'name the section that says that the service ignores or refuses the property',
    });
  }
  return findings;
}
