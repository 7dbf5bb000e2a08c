import type { Measurement, Round, Variant } from './measurement';

/** The medians over all rounds of one size, and the medians of the ratios of total cost within each round. */
export interface Summary {
  readonly routes: number;
  readonly median: Readonly<Record<Variant, Measurement>>;
  /** The cost of the packages as a share of that of aws-cdk-lib's constructs. */
  readonly ofUpstream: number;
  /** The cost of the packages as a multiple of that of bare L1 classes. */
  readonly ofFloor: number;
  /** The cost of bare L1 classes as a share of that of aws-cdk-lib's constructs, the lowest possible. */
  readonly floorOfUpstream: number;
}

export function summarize(routes: number, rounds: readonly Round[]): Summary {
  const ratio = (one: Variant, other: Variant) => median(rounds.map((round) => round[one].total / round[other].total));
  return {
    routes,
    median: {
      packages: medianOf(rounds.map((round) => round.packages)),
      upstream: medianOf(rounds.map((round) => round.upstream)),
      floor: medianOf(rounds.map((round) => round.floor)),
    },
    ofUpstream: ratio('packages', 'upstream'),
    ofFloor: ratio('packages', 'floor'),
    floorOfUpstream: ratio('floor', 'upstream'),
  };
}

function medianOf(measurements: readonly Measurement[]): Measurement {
  const of = (value: keyof Measurement) => median(measurements.map((measurement) => measurement[value]));
  return {
    import: of('import'),
    construct: of('construct'),
    synth: of('synth'),
    total: of('total'),
    resources: of('resources'),
    bytes: of('bytes'),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = sorted.length % 2 === 1 ? [middle, middle] : [middle - 1, middle];
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2;
}
