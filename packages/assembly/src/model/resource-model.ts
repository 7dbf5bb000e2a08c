import { ALWAYS, allOf, type Condition } from '../condition/condition';
import { isRaw, type Raw, type Scope, unknownOf } from '../resolve/scope';
import { step } from '../value/step';
import { NONE, type Value } from '../value/value';
import type { ConstructSource } from './source';
import type { Resource, SourceLine, Template } from './template';

/** The template of a resource, with the condition under which its stack exists. */
type Owner = Template & Scope & { readonly existence: Condition };

/** A resource whose properties are resolved when they are read. */
export class ResourceModel implements Resource {
  readonly type: string;
  readonly dependsOn: readonly string[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly constructPath?: string;
  readonly createdAt?: SourceLine;

  private readonly properties: Raw;
  private readonly resolved = new Map<string, Value>();

  constructor(
    readonly template: Owner,
    readonly logicalId: string,
    private readonly raw: Raw,
    constructs: readonly ConstructSource[],
  ) {
    this.type = String(raw['Type']);
    this.properties = isRaw(raw['Properties']) ? raw['Properties'] : {};
    this.dependsOn = [raw['DependsOn'] ?? []].flat().filter((one) => typeof one === 'string');
    this.metadata = isRaw(raw['Metadata']) ? raw['Metadata'] : {};
    const path = this.metadata['aws:cdk:path'];
    const [only, other] = typeof path === 'string' ? constructs.filter((one) => one.path === path) : constructs;
    const construct = other === undefined ? only : undefined;
    this.constructPath = typeof path === 'string' ? path : construct?.path;
    this.createdAt = construct?.createdAt;
  }

  get propertyNames(): readonly string[] {
    return Object.keys(this.properties);
  }

  get condition(): Condition {
    const own = typeof this.raw['Condition'] === 'string' ? this.template.condition(this.raw['Condition']) : ALWAYS;
    return allOf([own, this.template.existence]);
  }

  /** A function in place of properties, such as `Fn::Transform`, adds properties that are not visible. */
  private get absent(): Value {
    const hidden = Object.keys(this.properties).some((name) => name.startsWith('Fn::'));
    return hidden ? unknownOf({ ...this.properties, 'Fn::GetAtt': this.logicalId }, this.template) : NONE;
  }

  get(name: string, ...path: readonly (string | number)[]): Value {
    let value = this.resolved.get(name);
    if (value === undefined) {
      const raw = Object.hasOwn(this.properties, name) ? this.properties[name] : undefined;
      value = raw === undefined ? this.absent : this.template.resolve(raw);
      this.resolved.set(name, value);
    }
    return path.reduce<Value>(step, value);
  }
}
