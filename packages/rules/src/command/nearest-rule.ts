import { RULES } from '../rules';

/** Returns "did you mean …?" with the rule of which most words are in an unknown ID; undefined if none shares one. */
export function nearestRule(id: string): string | undefined {
  const words = id.toLowerCase().split(/[^a-z0-9]+/);
  const shared = (rule: string) => {
    const own = rule.split('-');
    return own.filter((word) => words.includes(word)).length / own.length;
  };
  const [best] = RULES.map((rule) => ({ id: rule.id, shared: shared(rule.id) })).sort(
    (one, other) => other.shared - one.shared,
  );
  return best === undefined || best.shared === 0 ? undefined : `did you mean ${best.id}?`;
}
