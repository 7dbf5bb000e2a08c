import type { Aim } from './aims';
import type { EngineCost, RulesRound, RulesSizes } from './rules-measurement';
import { median } from './summary';

/** The medians over all rounds, and the medians of ratios within each round. */
export interface RulesSummary {
  readonly sizes: RulesSizes;
  /** The cost of the rules and of the engine of AWS, above that of Node.js. */
  readonly rules: EngineCost;
  readonly aws: EngineCost;
  readonly large: EngineCost;
  readonly command: number;
  /** The cost of the rules as a share of that of the engine of AWS. */
  readonly timeOfAws: number;
  readonly memoryOfAws: number;
  /** The growth of the time per resource from the small app to the large one. */
  readonly growth: number;
}

/** Summarizes the rounds. */
export function summarizeRules(sizes: RulesSizes, rounds: readonly RulesRound[]): RulesSummary {
  const of = (value: (round: RulesRound) => number) => median(rounds.map(value));
  const above = (engine: 'rules' | 'aws' | 'large'): EngineCost => ({
    milliseconds: of((round) => round[engine].milliseconds - round.node.milliseconds),
    megabytes: of((round) => round[engine].megabytes - round.node.megabytes),
  });
  return {
    sizes,
    rules: above('rules'),
    aws: above('aws'),
    large: above('large'),
    command: of(({ command }) => command),
    timeOfAws: of(({ rules, aws }) => rules.milliseconds / aws.milliseconds),
    memoryOfAws: of(({ rules, aws, node }) => (rules.megabytes - node.megabytes) / (aws.megabytes - node.megabytes)),
    growth: of(({ rules, large }) => large.milliseconds / sizes.large / (rules.milliseconds / sizes.small)),
  };
}

/** Returns the aims of the rules with their measurements. */
export function rulesAims({ sizes, rules, command, growth }: RulesSummary): readonly Aim[] {
  const app = `rules on ${sizes.small} resources`;
  return [
    { name: `${app}, ms of processor time`, value: rules.milliseconds, most: 100 },
    { name: `${app}, MB above Node.js`, value: rules.megabytes, most: 60 },
    { name: `${app}, ms from start to end of the command`, value: command, most: 500 },
    { name: `growth of the time per resource to ${sizes.large} resources`, value: growth, most: 2 },
  ];
}
