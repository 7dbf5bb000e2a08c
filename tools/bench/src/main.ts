import Table from 'cli-table3';
import { aims } from './aims';
import { inAppFolder } from './app-folder';
import { measureRound, VARIANTS } from './measurement';
import { type Summary, summarize } from './summary';

const LABELS = { packages: '@apigwv2', upstream: 'aws-cdk-lib', floor: 'bare L1' } as const;
const DEFAULT_ROUNDS = 9;
const rounds = Number(process.argv[2] ?? DEFAULT_ROUNDS);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`the number of rounds must be a whole number, 1 or more, got '${process.argv[2]}'`);
  process.exit(2);
}

const measured = inAppFolder((folder) =>
  ([1, 60, 240] as const).map((routes) =>
    summarize(
      routes,
      Array.from({ length: rounds }, () => measureRound(folder, routes)),
    ),
  ),
) as [Summary, Summary, Summary];

const table = new Table({
  head: ['routes', 'built with', 'import ms', 'construct ms', 'synth ms', 'all ms', 'resources', 'bytes'],
  style: { head: [], border: [], compact: true },
});
for (const { routes, median } of measured) {
  for (const variant of VARIANTS) {
    const { import: load, construct, synth, total, resources, bytes } = median[variant];
    const times = [load, construct, synth, total].map((time) => time.toFixed(0));
    table.push([routes, LABELS[variant], ...times, resources, bytes]);
  }
}
console.log(`Processor time, median of ${rounds} fresh processes each; template validation off.`);
console.log(table.toString());
for (const { routes, ofUpstream, ofFloor, floorOfUpstream } of measured) {
  console.log(
    `${routes} routes: ${ofUpstream.toFixed(2)} of aws-cdk-lib (bare L1: ${floorOfUpstream.toFixed(2)}), ${ofFloor.toFixed(2)} of bare L1`,
  );
}
for (const { name, value, most } of aims(measured)) {
  const met = value <= most;
  console.log(`${met ? 'met   ' : 'MISSED'} ${name}: ${value.toFixed(2)}, at most ${most.toFixed(2)}`);
}
console.log(`Ratios vary by some hundredths from run to run; more rounds vary less, as in: npm run bench -- 25`);
