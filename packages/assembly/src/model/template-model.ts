import { ALWAYS, type Condition } from '../condition/condition';
import { resolve } from '../resolve/resolve';
import { resolveCondition } from '../resolve/resolve-condition';
import { isRaw, type Raw, type Scope } from '../resolve/scope';
import type { Value } from '../value/value';
import type { ExportIndex, Exporting } from './exports';
import { opennessOf } from './openness';
import { ResourceModel } from './resource-model';
import type { TemplateSource } from './source';
import type { ConstructMetadata, Environment, Resource, Template } from './template';

/** The nested stack of a template, and the stack around it. */
interface Parent {
  readonly template: TemplateModel;
  readonly logicalId: string;
}

/** A template whose expressions are resolved when they are read. */
export class TemplateModel implements Template, Exporting, Scope {
  readonly file: string;
  readonly path: string;
  readonly stackName?: string;
  readonly environment: Environment;
  readonly insideStage: boolean;
  readonly open?: string;
  readonly text: () => string;
  readonly constructMetadata: ConstructMetadata;
  readonly nested: ReadonlyMap<string, string>;
  readonly exports: ReadonlyMap<string, string>;
  readonly imported = new Set<string>();

  private readonly raw: Raw;
  private readonly children = new Map<string, TemplateModel>();
  private readonly conditions = new Map<string, Condition>();
  private parent?: Parent;
  private resourceMap?: ReadonlyMap<string, Resource>;
  private outputMap?: ReadonlyMap<string, Value>;

  constructor(
    private readonly source: TemplateSource,
    private readonly index: ExportIndex,
  ) {
    this.file = source.file;
    this.path = source.path ?? source.file;
    this.stackName = source.stackName;
    this.environment = source.environment ?? {};
    this.insideStage = source.insideStage ?? false;
    this.open = opennessOf(source);
    this.text = source.text;
    this.constructMetadata = source.metadata ?? new Map();
    this.nested = source.nested ?? new Map();
    this.raw = source.raw;
    this.exports = new Map(Object.entries(this.section('Outputs')).flatMap(([name, one]) => this.exportOf(name, one)));
  }

  get resources(): ReadonlyMap<string, Resource> {
    this.resourceMap ??= new Map(
      Object.entries(this.section('Resources'))
        .filter(([logicalId, raw]) => isRaw(raw) && typeof raw['Type'] === 'string' && !logicalId.startsWith('Fn::'))
        .map(([logicalId, raw]) => [
          logicalId,
          new ResourceModel(this, logicalId, raw as Raw, this.source.constructs?.get(logicalId)),
        ]),
    );
    return this.resourceMap;
  }

  get outputs(): ReadonlyMap<string, Value> {
    this.outputMap ??= new Map(
      Object.keys(this.section('Outputs')).flatMap((name) => {
        const value = this.index.outputOf(this, name);
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
    return this.outputMap;
  }

  get isNested(): boolean {
    return this.parent !== undefined;
  }

  /** Makes a template the one of a nested stack. */
  adopt(logicalId: string, child: TemplateModel): void {
    this.children.set(logicalId, child);
    child.parent = { template: this, logicalId };
  }

  /** The condition under which the stack exists. */
  get existence(): Condition {
    const stack = this.parent?.template.resources.get(this.parent.logicalId);
    return stack?.condition ?? ALWAYS;
  }

  output(name: string): Value | undefined {
    const output = this.section('Outputs')[name];
    return isRaw(output) ? this.resolve(output['Value']) : undefined;
  }

  typeOf(logicalId: string): string | undefined {
    const resource = this.section('Resources')[logicalId];
    return isRaw(resource) && typeof resource['Type'] === 'string' ? resource['Type'] : undefined;
  }

  parameter(name: string): Value | undefined {
    const parameter = this.section('Parameters')[name];
    if (!isRaw(parameter)) return undefined;
    const given = this.parent?.template.resources.get(this.parent.logicalId)?.get('Parameters', name);
    if (given !== undefined && given.kind !== 'none') return given;
    const { Default } = parameter;
    const isPlain = !isRaw(Default) && !Array.isArray(Default) && Default !== null && Default !== undefined;
    const value = isPlain && !String(parameter['Type']).startsWith('AWS::SSM') ? Default : undefined;
    return { kind: 'parameter', template: this.file, name, default: value as string | undefined };
  }

  condition(name: string): Condition {
    const known = this.conditions.get(name);
    if (known !== undefined) return known;
    // A condition that refers to itself ends here.
    this.conditions.set(name, { kind: 'atom', key: `${this.file}#condition ${name}` });
    const raw = this.section('Conditions')[name];
    if (raw !== undefined) this.conditions.set(name, resolveCondition(raw, this));
    return this.conditions.get(name) as Condition;
  }

  mapping(name: string, first: string, second: string): unknown {
    const map = this.section('Mappings')[name];
    const entries = isRaw(map) ? map[first] : undefined;
    return isRaw(entries) ? entries[second] : undefined;
  }

  nestedOutput(logicalId: string, output: string): Value | undefined {
    const child = this.children.get(logicalId);
    return child === undefined ? undefined : this.index.outputOf(child, output);
  }

  exported(name: string): Value | undefined {
    return this.index.exported(name, this);
  }

  outputOf(stackName: string, output: string, region: string | undefined): Value | undefined {
    return this.index.stackOutput(stackName, output, region, this);
  }

  resolve(raw: unknown): Value {
    return resolve(raw, this);
  }

  private section(name: string): Raw {
    const section = this.raw[name];
    return isRaw(section) ? section : {};
  }

  private exportOf(output: string, raw: unknown): readonly (readonly [string, string])[] {
    const exported = isRaw(raw) && isRaw(raw['Export']) ? this.resolve(raw['Export']['Name']) : undefined;
    return exported?.kind === 'literal' ? [[String(exported.value), output]] : [];
  }
}
