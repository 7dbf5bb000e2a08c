import type { SurfaceRecord } from './surface-records';
import { rowName, type SurfaceRow } from './surface-table';

/** Counts the rows that a test covers, and those that the service rules excuse. */
export function countSurface(
  table: readonly SurfaceRow[],
  proved: readonly SurfaceRecord[],
): { readonly covered: number; readonly excused: number } {
  const rows = new Set(proved.map(({ row }) => row));
  return {
    covered: table.filter((row) => rows.has(rowName(row))).length,
    excused: table.filter((row) => row.excused !== undefined && !rows.has(rowName(row))).length,
  };
}

/** Lists the other rows by the package that owns them. */
export function listOpen(table: readonly SurfaceRow[], proved: readonly SurfaceRecord[]): readonly string[] {
  const rows = new Set(proved.map(({ row }) => row));
  const open = table.filter((row) => row.excused === undefined && !rows.has(rowName(row)));
  const owners = [...new Set(open.map(({ owner }) => owner))].sort();
  return owners.flatMap((owner) => {
    const own = open.filter((row) => row.owner === owner);
    return [`  open in ${owner} (${own.length})`, ...own.map((row) => `    ${rowName(row)}`)];
  });
}
