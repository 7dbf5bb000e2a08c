import { ALWAYS, type Condition } from '../condition/condition';
import { resolve } from '../resolve/resolve';
import { isRaw, own, type Raw, type Scope } from '../resolve/scope';
import type { Value } from '../value/value';
import { weightOf } from '../value/weight';
import { ConditionTable } from './condition-table';
import type { ExportIndex, Exporting } from './exports';
import { opennessOf } from './openness';
import { givenParameter, openParameter } from './parameters';
import { ResourceModel } from './resource-model';
import type { TemplateSource } from './source';
import type { ConstructMetadata, Environment, Resource, Template } from './template';

/** The nested stack of a template, and the stack around it. */
interface Parent {
  readonly template: TemplateModel;
  readonly logicalId: string;
}

/** The largest value of an output or a parameter; CloudFormation accepts 4,096 bytes. */
const MAX_WEIGHT = 20_000;

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
  readonly imported = new Set<string>();
  readonly raw: Raw;

  private readonly children = new Map<string, TemplateModel>();
  private readonly conditions: ConditionTable;
  private readonly outputValues = new Map<string, Value | undefined>();
  private parent?: Parent;
  private exportMap?: ReadonlyMap<string, string>;
  private resourceMap?: ReadonlyMap<string, Resource>;
  private outputMap?: ReadonlyMap<string, Value>;

  constructor(
    private readonly source: TemplateSource,
    private readonly index: ExportIndex,
    /** The reason why the parameters are not known, for the template of several nested stacks. */
    shared?: string,
  ) {
    this.file = source.file;
    this.path = source.path ?? source.file;
    this.stackName = source.stackName;
    this.environment = source.environment ?? {};
    this.insideStage = source.insideStage ?? false;
    this.open = opennessOf(source) ?? shared;
    this.text = source.text;
    this.constructMetadata = source.metadata ?? new Map();
    this.nested = source.nested ?? new Map();
    this.raw = source.raw;
    const note = (reason: string) => index.note(this.file, reason);
    this.conditions = new ConditionTable(this.section('Conditions'), this, note);
  }

  get exports(): ReadonlyMap<string, string> {
    if (this.exportMap === undefined) {
      // The name of an export does not depend on another export of its template.
      this.exportMap = new Map();
      const outputs = Object.entries(this.section('Outputs'));
      this.exportMap = new Map(outputs.flatMap(([name, one]) => this.exportOf(name, one)));
    }
    return this.exportMap;
  }

  get resources(): ReadonlyMap<string, Resource> {
    this.resourceMap ??= new Map(
      Object.entries(this.section('Resources'))
        .filter(([logicalId, raw]) => isRaw(raw) && typeof raw['Type'] === 'string' && !logicalId.startsWith('Fn::'))
        .map(([logicalId, raw]) => [
          logicalId,
          new ResourceModel(this, logicalId, raw as Raw, this.source.constructs?.get(logicalId) ?? []),
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

  get exportedOutputs(): ReadonlySet<string> {
    return new Set(
      Object.entries(this.section('Outputs')).flatMap(([name, one]) => (isRaw(one) && one['Export'] ? [name] : [])),
    );
  }

  get conditionNames(): readonly string[] {
    return this.conditions.names;
  }

  get isNested(): boolean {
    return this.parent !== undefined;
  }

  /** Makes a template the one of a nested stack; returns false for one that has this template inside. */
  adopt(logicalId: string, child: TemplateModel): boolean {
    for (let one: TemplateModel | undefined = this; one !== undefined; one = one.parent?.template) {
      if (one === child) return false;
    }
    this.children.set(logicalId, child);
    child.parent = { template: this, logicalId };
    return true;
  }

  /** The condition under which the stack exists. */
  get existence(): Condition {
    const stack = this.parent?.template.resources.get(this.parent.logicalId);
    return stack?.condition ?? ALWAYS;
  }

  output(name: string): Value | undefined {
    if (!this.outputValues.has(name)) {
      const output = own(this.section('Outputs'), name);
      const value = isRaw(output) ? this.resolve(output['Value']) : undefined;
      this.outputValues.set(name, value && this.bounded(value, `output ${name}`));
    }
    return this.outputValues.get(name);
  }

  typeOf(logicalId: string): string | undefined {
    const resource = own(this.section('Resources'), logicalId);
    return isRaw(resource) && typeof resource['Type'] === 'string' ? resource['Type'] : undefined;
  }

  parameter(name: string): Value | undefined {
    const declaration = own(this.section('Parameters'), name);
    if (!isRaw(declaration)) return undefined;
    const parameter = openParameter(this.file, name, declaration);
    const given = this.parent?.template.resources.get(this.parent.logicalId)?.get('Parameters', name);
    if (given === undefined) return parameter;
    return this.bounded(givenParameter(given, parameter, declaration), `parameter ${name}`);
  }

  condition(name: string): Condition {
    return this.conditions.get(name);
  }

  mapping(name: string, first: string, second: string): unknown {
    const map = own(this.section('Mappings'), name);
    const entries = isRaw(map) ? own(map, first) : undefined;
    return isRaw(entries) ? own(entries, second) : undefined;
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

  private bounded(value: Value, name: string): Value {
    const isSmall = weightOf(value, MAX_WEIGHT) <= MAX_WEIGHT;
    return isSmall ? value : { kind: 'unknown', expression: `${this.file}#${name}` };
  }

  private section(name: string): Raw {
    const section = own(this.raw, name);
    return isRaw(section) ? section : {};
  }

  private exportOf(output: string, raw: unknown): readonly (readonly [string, string])[] {
    const exported = isRaw(raw) && isRaw(raw['Export']) ? this.resolve(raw['Export']['Name']) : undefined;
    return exported?.kind === 'literal' ? [[String(exported.value), output]] : [];
  }
}
