import Table from 'cli-table3';
import { aims } from './aims';
import { inAppFolder } from './app-folder';
import { measureRound, VARIANTS } from './measurement';
import { measureRules, writeApps } from './rules-measurement';
import { rulesAims, summarizeRules } from './rules-summary';
import { type Summary, summarize } from './summary';

const LABELS = { packages: '@apigwv2', upstream: 'aws-cdk-lib', floor: 'bare L1' } as const;
const DEFAULT_ROUNDS = 9;
const rounds = Number(process.argv[2] ?? DEFAULT_ROUNDS);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`the number of rounds must be a whole number, 1 or more, got '${process.argv[2]}'`);
  process.exit(2);
}

const { measured, rules } = inAppFolder((folder) => {
  const repeat = <Result>(measure: () => Result) => Array.from({ length: rounds }, measure);
  const sizes = writeApps(folder);
  return {
    measured: ([1, 60, 240] as const).map((routes) =>
      summarize(
        routes,
        repeat(() => measureRound(folder, routes)),
      ),
    ) as [Summary, Summary, Summary],
    rules: summarizeRules(
      sizes,
      repeat(() => measureRules(folder)),
    ),
  };
});

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
console.log(`
Checks of a template with ${rules.sizes.small} resources, above Node.js; the command from start to end: ${rules.command.toFixed(0)} ms.`);
const checks = new Table({
  head: ['checked by', 'processor ms', 'MB'],
  style: { head: [], border: [], compact: true },
});
for (const [name, { milliseconds, megabytes }] of [
  ['@apigwv2/rules', rules.rules],
  ['the engine of AWS', rules.aws],
  [`@apigwv2/rules, ${rules.sizes.large} resources`, rules.large],
] as const) {
  checks.push([name, milliseconds.toFixed(0), megabytes.toFixed(0)]);
}
console.log(checks.toString());
console.log(
  `The rules cost ${rules.timeOfAws.toFixed(2)} of the time and ${rules.memoryOfAws.toFixed(2)} of the memory of the engine of AWS.\n`,
);
for (const { name, value, most } of [...aims(measured), ...rulesAims(rules)]) {
  const met = value <= most;
  console.log(`${met ? 'met   ' : 'MISSED'} ${name}: ${value.toFixed(2)}, at most ${most.toFixed(2)}`);
}
console.log(`Ratios vary by some hundredths from run to run; more rounds vary less, as in: npm run bench -- 25`);
