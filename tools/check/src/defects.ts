import type { Check } from './check';
import { DEFECT_TABLE, readDefectTable } from './defect-table';
import { readTestResults } from './test-results';

/** The ID of a defect in the full name of a test. */
const ID = /\[([HWDIAMGR]\d+)\]/g;

/** Every known defect of the upstream constructs has a test that passed. */
export const defects: Check = {
  name: 'defects',
  run(root) {
    const table = readDefectTable(root);
    const { findings } = readTestResults(root);
    const named = namedByTests(root);
    const known = new Set(table.map(({ id }) => id));
    const untested = table.filter(({ id }) => !named.has(id));
    return {
      findings: [
        ...findings,
        ...[...named]
          .filter(([id]) => !known.has(id))
          .map(([id, test]) => ({
            where: id,
            must: 'a test names a defect of the table',
            found: `no such ID, in '${test}'`,
            fix: `correct the ID; ${DEFECT_TABLE} lists them`,
          })),
        ...untested.map(({ id, text }) => ({
          where: id,
          must: `a defect has a test: ${text}`,
          found: `no test that passed has [${id}] in its name`,
          fix: 'write the test or bring it back; run all tests first',
        })),
      ],
      summary: `${table.length - untested.length} of ${table.length} tested`,
    };
  },
  list(root) {
    const named = namedByTests(root);
    return readDefectTable(root)
      .filter(({ id }) => !named.has(id))
      .map(({ id, text }) => `  open ${id}: ${text}`);
  },
};

/** Returns the IDs that tests name, each with one test that names it. */
function namedByTests(root: string): ReadonlyMap<string, string> {
  return new Map(
    readTestResults(root).passed.flatMap(({ name }) =>
      [...name.matchAll(ID)].map(([, id = '']) => [id, name] as const),
    ),
  );
}
