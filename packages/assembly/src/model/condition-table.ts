import { type Condition, sizeOf } from '../condition/condition';
import { resolveCondition } from '../resolve/resolve-condition';
import { own, type Raw, type Scope } from '../resolve/scope';

/** The largest condition that is written out where it is used; a larger one counts as one atom. */
const MAX_SIZE = 500;
/** The most conditions that refer to each other in a row. */
const MAX_DEPTH = 100;

/** The conditions of a template, each resolved when it is first used. */
export class ConditionTable {
  private readonly resolved = new Map<string, Condition>();
  private readonly resolving = new Set<string>();

  constructor(
    private readonly raw: Raw,
    private readonly scope: Scope,
    private readonly note: (reason: string) => void,
  ) {}

  /** The names of the conditions. */
  get names(): readonly string[] {
    return Object.keys(this.raw);
  }

  /** Returns the condition of a name; an atom for one that is not declared, or refers to itself. */
  get(name: string): Condition {
    const known = this.resolved.get(name);
    if (known !== undefined) return known;
    const atom: Condition = { kind: 'atom', key: `${this.scope.file}#condition ${name}` };
    if (this.resolving.has(name)) this.note(`the condition ${name} refers to itself`);
    if (this.resolving.has(name) || this.resolving.size >= MAX_DEPTH) return atom;
    const raw = own(this.raw, name);
    this.resolving.add(name);
    const condition = raw === undefined ? atom : resolveCondition(raw, this.scope);
    this.resolving.delete(name);
    const bounded = sizeOf(condition) > MAX_SIZE ? atom : condition;
    this.resolved.set(name, bounded);
    return bounded;
  }
}
