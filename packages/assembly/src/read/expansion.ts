/** The most values of a template with its aliases written out; CloudFormation accepts 1 MB of text. */
const MAX_VALUES = 2_000_000;
/** The deepest nesting of a template. */
const MAX_DEPTH = 400;

/** Returns why a parsed template is too large to be read, when aliases in it refer to each other; undefined otherwise. */
export function expansionProblem(root: unknown): string | undefined {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  const measure = (value: unknown, depth: number): number => {
    if (typeof value !== 'object' || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    if (open.has(value)) throw new Error('an alias must not contain itself; write the value out');
    if (depth > MAX_DEPTH) throw new Error(`values must be nested at most ${MAX_DEPTH} levels deep`);
    open.add(value);
    let size = 1;
    for (const member of Array.isArray(value) ? value : Object.values(value)) size += measure(member, depth + 1);
    open.delete(value);
    sizes.set(value, size);
    return size;
  };
  try {
    if (measure(root, 0) <= MAX_VALUES) return undefined;
    return `the template must have at most ${MAX_VALUES} values with its aliases written out; remove aliases`;
  } catch (error) {
    return (error as Error).message;
  }
}
