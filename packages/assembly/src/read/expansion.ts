/** The most values of a template with its aliases written out; CloudFormation accepts 1 MB of text. */
const MAX_VALUES = 2_000_000;
/** The deepest nesting of a template. */
export const MAX_DEPTH = 400;

/** The number of values in a value, and its levels of nesting, with its aliases written out. */
interface Extent {
  readonly size: number;
  readonly height: number;
}

const LEAF: Extent = { size: 1, height: 0 };

/** Returns why a parsed template is too large to be read, when aliases in it refer to each other; undefined otherwise. */
export function expansionProblem(root: unknown): string | undefined {
  const extents = new Map<object, Extent>();
  const open = new Set<object>();
  const measure = (value: unknown, depth: number): Extent => {
    if (typeof value !== 'object' || value === null) return LEAF;
    const known = extents.get(value);
    if (known === undefined && open.has(value))
      throw new Error('an alias must not contain itself; write the value out');
    if (depth + (known?.height ?? 0) > MAX_DEPTH) {
      throw new Error(`values must be nested at most ${MAX_DEPTH} levels deep; move parts of them to another level`);
    }
    if (known !== undefined) return known;
    open.add(value);
    let size = 1;
    let height = 0;
    for (const member of Object.values(value)) {
      const extent = measure(member, depth + 1);
      size += extent.size;
      height = Math.max(height, extent.height + 1);
    }
    open.delete(value);
    extents.set(value, { size, height });
    return { size, height };
  };
  try {
    if (measure(root, 0).size <= MAX_VALUES) return undefined;
    return `the template must have at most ${MAX_VALUES} values with its aliases written out; remove aliases`;
  } catch (error) {
    return (error as Error).message;
  }
}
