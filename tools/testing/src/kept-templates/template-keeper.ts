import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import type { KeptTemplate } from './kept-template';
import { saidIn } from './said-in';

const suffix = '.template.json';

function regionOf(assembly: CloudAssembly): string | undefined {
  const regions = new Set(assembly.stacks.map((stack) => stack.environment.region));
  const [region] = regions;
  return regions.size === 1 && region !== 'unknown-region' ? region : undefined;
}

function read(assembly: CloudAssembly): KeptTemplate[] {
  const region = regionOf(assembly);
  const said = saidIn(assembly.stacks);
  // The stacks of an assembly do not include nested stacks, which are files only.
  const files = readdirSync(assembly.directory).filter((file) => file.endsWith(suffix));
  // With context missing, the CLI synthesizes again before it deploys.
  if ((assembly.manifest.missing ?? []).length > 0) return [];
  return files.flatMap((file) => {
    const text = readFileSync(join(assembly.directory, file), 'utf8');
    const template = JSON.parse(text);
    // A stack without resources is never deployed.
    if (template.Resources === undefined) return [];
    const hash = createHash('sha256').update(`${region}\n${said}\n${text}`).digest('hex').slice(0, 16);
    return { hash, stack: basename(file, suffix), region, ...(said.length > 0 && { said }), tests: [], template };
  });
}

/** The templates that the tests of one file synthesize, each content once. */
export class TemplateKeeper {
  private readonly kept = new Map<string, KeptTemplate>();
  private readonly refusals = new Map<string, readonly string[]>();
  private readonly seen = new WeakMap<CloudAssembly, KeptTemplate[]>();
  private readonly failures: unknown[] = [];

  /** Keeps the templates of an assembly. An error does not fail the test: `entries` throws it. */
  keep(assembly: CloudAssembly, test: string): void {
    try {
      const templates = this.seen.get(assembly) ?? read(assembly);
      this.seen.set(assembly, templates);
      for (const template of templates) this.add(template, test);
    } catch (failure) {
      this.failures.push(failure);
    }
  }

  /** Declares that each of these rules must refuse a template of a test. */
  refuse(test: string, rules: readonly string[]): void {
    this.refusals.set(test, [...(this.refusals.get(test) ?? []), ...rules]);
  }

  /**
   * Returns the kept templates.
   *
   * @throws if an assembly could not be kept, or a test declared a refusal and synthesized no template
   */
  entries(): KeptTemplate[] {
    if (this.failures.length > 0) throw this.failures[0];
    const templates = [...this.kept.values()];
    for (const test of this.refusals.keys()) {
      if (!templates.some(({ tests }) => tests.includes(test))) {
        throw new Error(`refusedByTemplateCheck must be in a test that synthesizes a template, got '${test}'`);
      }
    }
    return templates.map((template) => {
      const refused = Object.fromEntries([...this.refusals].filter(([test]) => template.tests.includes(test)));
      return Object.keys(refused).length === 0 ? template : { ...template, refused };
    });
  }

  private add(template: KeptTemplate, test: string): void {
    const known = this.kept.get(template.hash) ?? template;
    this.kept.set(template.hash, known);
    if (!known.tests.includes(test)) known.tests.push(test);
  }
}
