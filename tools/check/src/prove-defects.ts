import { join } from 'node:path';
import { DEFECT_MUTATIONS, unprovedBy } from './defect-mutations';

const ROOT = join(__dirname, '../../..');

let unproved = 0;
for (const mutation of DEFECT_MUTATIONS) {
  const reason = unprovedBy(ROOT, mutation);
  console.log(`${mutation.id}: ${reason ?? `fails when ${mutation.file} is mutated`}`);
  if (reason !== undefined) unproved += 1;
}
console.log(`${DEFECT_MUTATIONS.length - unproved} of ${DEFECT_MUTATIONS.length} mutations are detected`);
process.exitCode = unproved === 0 ? 0 : 1;
