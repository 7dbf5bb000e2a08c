import ts from 'typescript';
import type { Callable, Declarations, Declared } from './declarations';
import { BY_PLACE, BY_TYPE } from './valid-objects';
import { BY_NAME } from './valid-strings';
import type { World } from './world';

/** A place in an argument that can hold a wrong value. */
export interface Place {
  /** The way to the place: the parameter, its options and the positions in lists. */
  readonly path: string;
  /** Returns the argument, which is valid but for the value at the place. */
  build(world: World, wrong: unknown): unknown;
}

/** The options within options that are reached. */
const DEPTH = 4;

/** The values of a declared type. */
export class ArgumentValues {
  constructor(private readonly declarations: Declarations) {}

  /** Returns a valid value, with the required options alone. */
  valid(type: ts.Type, name: string, world: World): unknown {
    const make = BY_TYPE[this.declarations.nameOf(type)];
    if (make !== undefined) return make(world);
    if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
    if (type.flags & ts.TypeFlags.Unknown) return 'value';
    if (type.flags & ts.TypeFlags.BooleanLike) return true;
    if (type.flags & ts.TypeFlags.StringLike) return BY_NAME[name] ?? 'value';
    if (type.flags & ts.TypeFlags.NumberLike) return 1;
    if (type.isUnion()) return this.valid(this.alternatives(type)[0] as ts.Type, name, world);
    const element = this.declarations.elementOf(type);
    if (element !== undefined) return [this.valid(element, name, world)];
    const entry = type.getStringIndexType();
    if (entry !== undefined) return { [BY_NAME[name] ?? 'key']: this.valid(entry, name, world) };
    const numbered = type.getNumberIndexType();
    if (numbered !== undefined) return { 404: this.valid(numbered, name, world) };
    if (!this.declarations.isOptions(type)) {
      throw new Error(`There is no valid value of the type ${this.declarations.nameOf(type)} for ${name}.`);
    }
    const typeName = this.declarations.nameOf(type);
    return Object.fromEntries(
      this.declarations.optionsOf(type).flatMap((option) => {
        const make = BY_PLACE[`${typeName}.${option.name}`];
        if (make !== undefined) return [[option.name, make(world)]];
        return option.isOptional ? [] : [[option.name, this.valid(option.type, option.name, world)]];
      }),
    );
  }

  /** Returns whether a call needs a parameter that is optional to the compiler. */
  isForced({ owner, name }: Callable, parameter: Declared): boolean {
    return Object.hasOwn(BY_PLACE, `${owner}.${name}.${parameter.name}`);
  }

  /** Returns a valid value of a parameter. */
  validArgument({ owner, name }: Callable, parameter: Declared, world: World): unknown {
    const make = BY_PLACE[`${owner}.${name}.${parameter.name}`];
    return make === undefined ? this.valid(parameter.type, parameter.name, world) : make(world);
  }

  /** Returns the values of a parameter that are valid by their types, with one option each that need not be there. */
  withOneOption({ name, type, isOptional }: Declared): readonly { path: string; build(world: World): unknown }[] {
    if (BY_TYPE[this.declarations.nameOf(type)] !== undefined || !this.declarations.isOptions(type)) {
      return isOptional ? [{ path: name, build: (world) => this.valid(type, name, world) }] : [];
    }
    return this.declarations
      .optionsOf(type)
      .filter(
        (option) => option.isOptional && !Object.hasOwn(BY_PLACE, `${this.declarations.nameOf(type)}.${option.name}`),
      )
      .map((option) => ({
        path: `${name}.${option.name}`,
        build: (world) => ({
          ...(this.valid(type, name, world) as object),
          [option.name]: this.valid(option.type, option.name, world),
        }),
      }));
  }

  /** Returns the places in an argument. */
  places(type: ts.Type, name: string, path: string, depth = 0): Place[] {
    const here: Place = { path, build: (_, wrong) => wrong };
    return depth === DEPTH
      ? [here]
      : [here, ...this.alternatives(type).flatMap((one) => this.placesWithin(one, name, path, depth + 1))];
  }

  private placesWithin(type: ts.Type, name: string, path: string, depth: number): Place[] {
    if (BY_TYPE[this.declarations.nameOf(type)] !== undefined) return [];
    const element = this.declarations.elementOf(type);
    if (element !== undefined) {
      return this.places(element, name, `${path}[0]`, depth).map((place) => ({
        ...place,
        build: (world, wrong) => [place.build(world, wrong)],
      }));
    }
    const entry = type.getStringIndexType();
    if (entry !== undefined) {
      const key = BY_NAME[name] ?? 'key';
      return this.places(entry, name, `${path}.${key}`, depth).map((place) => ({
        ...place,
        build: (world, wrong) => ({ [key]: place.build(world, wrong) }),
      }));
    }
    if (!this.declarations.isOptions(type)) return [];
    return this.declarations.optionsOf(type).flatMap((option) =>
      this.places(option.type, option.name, `${path}.${option.name}`, depth).map((place) => ({
        ...place,
        build: (world, wrong) => ({
          ...(this.valid(type, name, world) as object),
          [option.name]: place.build(world, wrong),
        }),
      })),
    );
  }

  /** Returns the constructor of a class. */
  constructorOf(owner: string): Callable {
    const found = this.declarations.callables.find((one) => one.owner === owner && one.kind === 'constructor');
    if (found === undefined) throw new Error(`There is no valid value of the class ${owner}.`);
    return found;
  }

  private alternatives(type: ts.Type): readonly ts.Type[] {
    return type.isUnion()
      ? type.types.filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)))
      : [type];
  }
}
