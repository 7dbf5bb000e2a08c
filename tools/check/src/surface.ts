import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check';
import { FindingError } from './finding-error';
import { generatedProperties } from './generated-properties';
import { writeRows } from './row-file';
import { coverageFindings } from './surface-coverage';
import { countSurface, listOpen } from './surface-list';
import { readSurfaceRecords } from './surface-records';
import { readSurfaceTable, rowName, SURFACE_TABLE, type SurfaceProperty, tableFindings } from './surface-table';

const DECLARATIONS = 'node_modules/aws-cdk-lib/aws-apigatewayv2/lib/apigatewayv2.generated.d.ts';

/** Every property in CloudFormation is a row, and a covered row stays covered. */
export const surface: Check = {
  name: 'surface',
  run(root) {
    const table = readSurfaceTable(root);
    const { proved, findings } = readSurfaceRecords(root);
    const { covered, excused } = countSurface(table, proved);
    return {
      findings: [...tableFindings(table, readDeclared(root)), ...findings, ...coverageFindings(table, proved)],
      summary: `${covered + excused} of ${table.length} (${covered} covered, ${excused} excused)`,
    };
  },
  list(root) {
    return listOpen(readSurfaceTable(root), readSurfaceRecords(root).proved);
  },
  update(root) {
    const rows = new Set(readSurfaceRecords(root).proved.map(({ row }) => row));
    const table = readSurfaceTable(root);
    const proved = table.filter((row) => !row.covered && rows.has(rowName(row)));
    if (proved.length > 0) {
      const updated = table.map((row) => (proved.includes(row) ? { ...row, covered: true } : row));
      writeRows(root, SURFACE_TABLE, updated);
    }
    return `${proved.length} rows newly covered`;
  },
};

function readDeclared(root: string): readonly SurfaceProperty[] {
  const path = join(root, DECLARATIONS);
  const declared = existsSync(path) ? generatedProperties(readFileSync(path, 'utf8')) : [];
  if (declared.length > 0) return declared;
  throw new FindingError({
    where: DECLARATIONS,
    must: 'aws-cdk-lib declares the properties of AWS::ApiGatewayV2',
    found: existsSync(path) ? 'no properties' : 'no such file',
    fix: 'install first; if it still fails, the declarations have moved and this path with them',
  });
}
