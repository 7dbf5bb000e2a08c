import type { Value } from '../value/value';
import type { Environment } from './template';
import type { Unread } from './world';

/** The part of a template that other stacks refer to. */
export interface Exporting {
  readonly file: string;
  readonly stackName?: string;
  readonly environment: Environment;
  /** The names of its outputs, by the names under which they are exported. */
  readonly exports: ReadonlyMap<string, string>;
  /** The outputs that other templates read. */
  readonly imported: Set<string>;
  output(name: string): Value | undefined;
}

/** The most outputs that refer to each other in a row; the value behind them is not known. */
const MAX_DEPTH = 50;

/** The exports and outputs of all templates. An export is looked up within an account and a Region. */
export class ExportIndex {
  /** The outputs and conditions that refer to themselves. */
  readonly cycles: Unread[] = [];

  private readonly templates: Exporting[] = [];
  private readonly resolving = new Set<string>();

  /** Adds a template. */
  add(template: Exporting): void {
    this.templates.push(template);
  }

  /** Returns the value of an export; undefined if none, or more than one, has the name. */
  exported(name: string, from: Exporting): Value | undefined {
    const [template, other] = this.templates.filter(
      (one) => one.exports.has(name) && isSameEnvironment(one.environment, from.environment),
    );
    if (template === undefined || other !== undefined) return undefined;
    return this.read(template, template.exports.get(name) as string);
  }

  /** Returns an output of the stack of a name, in a Region, or in that of the template that asks. */
  stackOutput(stackName: string, output: string, region: string | undefined, from: Exporting): Value | undefined {
    const environment = { ...from.environment, ...(region !== undefined && { region }) };
    const [template, other] = this.templates.filter(
      (one) => one.stackName === stackName && isSameEnvironment(one.environment, environment),
    );
    return template === undefined || other !== undefined ? undefined : this.read(template, output);
  }

  /** Notes something that refers to itself, once. */
  note(file: string, reason: string): void {
    if (!this.cycles.some((one) => one.file === file && one.reason === reason)) this.cycles.push({ file, reason });
  }

  private read(template: Exporting, output: string): Value | undefined {
    template.imported.add(output);
    return this.outputOf(template, output);
  }

  /** Returns an output of a template; undefined, and a note, if it refers to itself. */
  outputOf(template: Exporting, output: string): Value | undefined {
    const key = `${template.file}#${output}`;
    if (this.resolving.has(key)) {
      this.note(template.file, `the output ${output} refers to itself through the outputs of other stacks`);
      return undefined;
    }
    if (this.resolving.size >= MAX_DEPTH) return undefined;
    this.resolving.add(key);
    try {
      return template.output(output);
    } finally {
      this.resolving.delete(key);
    }
  }
}

function isSameEnvironment(one: Environment, other: Environment): boolean {
  const same = (first: string | undefined, second: string | undefined) =>
    first === undefined || second === undefined || first === second;
  return same(one.account, other.account) && same(one.region, other.region);
}
