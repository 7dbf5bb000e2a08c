import { Random } from './random';

/** A source of strings: those of a grammar, and the characters that mutations of them have. */
export interface Source {
  readonly make: (random: Random) => string;
  readonly alphabet: string;
}

/** The number of strings of a grammar. */
export const COUNT = 50_000;

/** Returns the strings of a source: some as the grammar makes them, the others with up to three mutations. */
export function stringsOf({ make, alphabet }: Source, seed: number): readonly string[] {
  const random = new Random(seed);
  return Array.from({ length: COUNT }, () => {
    const value = make(random);
    return random.chance(40) ? value : mutated(value, alphabet, random);
  });
}

function mutated(value: string, alphabet: string, random: Random): string {
  let result = value;
  for (let left = random.below(4); left > 0; left--) result = mutatedOnce(result, alphabet, random);
  return result;
}

function mutatedOnce(value: string, alphabet: string, random: Random): string {
  const at = random.below(value.length + 1);
  const [before, after] = [value.slice(0, at), value.slice(at)];
  switch (random.below(6)) {
    case 0:
      return before + after.slice(1);
    case 1:
      return before + random.one(alphabet) + after;
    case 2:
      return before + random.one(alphabet) + after.slice(1);
    case 3:
      return before + after.slice(0, 1) + after;
    case 4:
      return after + before;
    default:
      return before + value;
  }
}
