/** A linear congruential generator, so that each run makes the same strings. */
export class Random {
  constructor(private state: number) {}

  /** Returns a whole number of 0 to `limit - 1`. */
  below(limit: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  /** Returns whether an event of a probability in percent happens. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** Returns one of some values. */
  one<Value>(values: readonly Value[] | string): Value | string {
    return values[this.below(values.length)] as Value | string;
  }

  /** Returns a string of characters of an alphabet. */
  word(alphabet: string, least: number, most: number): string {
    const length = least + this.below(most - least + 1);
    return Array.from({ length }, () => this.one(alphabet)).join('');
  }

  /** Returns some strings, one beside the other. */
  several(least: number, most: number, make: (random: Random) => string): string[] {
    return Array.from({ length: least + this.below(most - least + 1) }, () => make(this));
  }
}
