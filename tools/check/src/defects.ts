import type { Check } from './check';
import { DEFECT_TABLE, type Defect, readDefectTable } from './defect-table';
import type { Finding } from './finding';
import { writeRows } from './row-file';
import { readTestResults } from './test-results';

/** How the full name of a test says which defect it is about. */
const ID = /\[([HWDIAMGR]\d+)\]/g;

/** Every known defect of the upstream constructs has a test, and keeps it. */
export const defects: Check = {
  name: 'defects',
  run(root) {
    const table = readDefectTable(root);
    const { findings } = readTestResults(root);
    const named = namedByTests(root);
    const known = new Set(table.map(({ id }) => id));
    return {
      findings: [
        ...findings,
        ...[...named]
          .filter(([id]) => !known.has(id))
          .map(([id, test]) => ({
            where: id,
            must: 'a test names a defect that the table has',
            found: `no such id, in '${test}'`,
            fix: `correct the id; they stand in ${DEFECT_TABLE}`,
          })),
        ...table.flatMap((defect) => defectFindings(defect, named.get(defect.id))),
      ],
      summary: `${table.filter(({ id }) => named.has(id)).length} of ${table.length} tested`,
    };
  },
  list(root) {
    const named = namedByTests(root);
    return readDefectTable(root)
      .filter(({ id }) => !named.has(id))
      .map(({ id, text }) => `  open ${id}: ${text}`);
  },
  update(root) {
    const named = namedByTests(root);
    const table = readDefectTable(root);
    const proved = table.filter(({ id, tested }) => !tested && named.has(id));
    if (proved.length > 0) {
      const updated = table.map((one) => (proved.includes(one) ? { ...one, tested: true } : one));
      writeRows(root, DEFECT_TABLE, updated);
    }
    return `${proved.length} defects newly tested`;
  },
};

/** The ids that tests name, each with one test that does. */
function namedByTests(root: string): ReadonlyMap<string, string> {
  return new Map(
    readTestResults(root).passed.flatMap(({ name }) =>
      [...name.matchAll(ID)].map(([, id = '']) => [id, name] as const),
    ),
  );
}

function defectFindings({ id, text, tested }: Defect, test: string | undefined): readonly Finding[] {
  if (tested === (test !== undefined)) return [];
  if (tested) {
    return [
      {
        where: id,
        must: `a defect that had a test keeps it: ${text}`,
        found: `no test that passed has [${id}] in its name`,
        fix: 'bring the test back, or run all tests first',
      },
    ];
  }
  return [
    {
      where: id,
      must: 'the table knows which defects are tested',
      found: `tested is false, and '${test}' passed`,
      fix: 'run `npm run defects -- --update`',
    },
  ];
}
