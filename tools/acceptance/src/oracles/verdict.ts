import { type BadExample, type GoodExample, RULES, type Rule } from '@apigwv2/rules';
import { ORACLES } from '@apigwv2/template-check';

/** The rules by which a validator of others refuses an example of a rule. */
export interface Verdict {
  readonly rule: string;
  readonly say: string;
  /** Whether the rule refuses the example. */
  readonly bad: boolean;
  readonly oracle: string;
  readonly found: readonly string[];
}

/** Returns the verdicts of all validators on the examples of rules, in the order of the IDs of the rules. */
export function verdicts(rules: readonly Rule[] = RULES): readonly Verdict[] {
  return ORACLES.flatMap(({ name, check }) =>
    [...rules]
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .flatMap(({ id, bad, good }) => {
        const verdictOf = (example: BadExample | GoodExample): Verdict => {
          const places = 'at' in example ? example.at.map((place) => place.split(' ')[0]) : undefined;
          const findings = templatesOf(example)
            .flatMap((template) => check(template, example.region))
            .filter(({ logicalId }) => places?.includes(logicalId) ?? true)
            .map(({ rule }) => rule);
          const found = [...new Set(findings)].sort();
          return { rule: id, say: example.say, bad: places !== undefined, oracle: name, found };
        };
        return [...bad, ...good].map(verdictOf);
      }),
  );
}

function templatesOf({ templates }: BadExample | GoodExample): readonly object[] {
  return 'files' in templates ? Object.values(templates.files as Record<string, object>) : [templates];
}
