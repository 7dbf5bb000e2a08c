import type { ArgumentValues } from './argument-values';
import type { Callable } from './declarations';
import { BY_TYPE } from './valid-objects';
import { PACKAGES, type World } from './world';

/** A call of a public function. */
export interface Call {
  /** The function, the place of its wrong value and the value. */
  readonly title: string;
  /** @param ready called when the arguments exist, before the call */
  run(world: World, ready?: () => void): unknown;
}

/** Returns the call of a function with its required arguments, all valid. */
export function validCall(callable: Callable, values: ArgumentValues): Call {
  const required = callable.parameters.filter((one) => !one.isOptional || values.isForced(callable, one));
  return {
    title: titleOf(callable),
    run: (world, ready) =>
      invoke(
        callable,
        values,
        world,
        required.map((parameter) => values.validArgument(callable, parameter, world)),
        ready,
      ),
  };
}

/** Returns the calls of a function with its required arguments and one optional parameter or option each, all valid. */
export function optionCalls(callable: Callable, values: ArgumentValues): Call[] {
  return callable.parameters.flatMap((parameter, index) =>
    values.withOneOption(parameter).map(({ path, build }) => ({
      title: `${titleOf(callable)} with ${path}`,
      run: (world: World, ready) => {
        const args = callable.parameters.map((one, position) => {
          if (position === index) return build(world);
          return one.isOptional && !values.isForced(callable, one)
            ? undefined
            : values.validArgument(callable, one, world);
        });
        return invoke(callable, values, world, args, ready);
      },
    })),
  );
}

/**
 * Returns the calls of a function with one wrong value each, at each place of its arguments.
 *
 * @param wrongValues the values, by what they are
 */
export function* wrongCalls(
  callable: Callable,
  values: ArgumentValues,
  wrongValues: Readonly<Record<string, (world: World) => unknown>>,
): Iterable<Call> {
  for (const [index, parameter] of callable.parameters.entries()) {
    for (const place of values.places(parameter.type, parameter.name, parameter.name)) {
      for (const [wrong, make] of Object.entries(wrongValues)) {
        yield {
          title: `${titleOf(callable)} with ${wrong} as ${place.path}`,
          run: (world, ready) => {
            const args = callable.parameters.map((one, position) => {
              if (position === index) return place.build(world, make(world));
              return one.isOptional && position > index ? undefined : values.validArgument(callable, one, world);
            });
            return invoke(callable, values, world, args, ready);
          },
        };
      }
    }
  }
}

function titleOf({ owner, kind, name }: Callable): string {
  if (kind === 'constructor') return `new ${owner}`;
  return kind === 'function' ? name : `${owner}.${name}`;
}

type AnyFunction = (...args: unknown[]) => unknown;
type AnyClass = new (...args: unknown[]) => unknown;

function invoke(
  callable: Callable,
  values: ArgumentValues,
  world: World,
  args: unknown[],
  ready: () => void = () => undefined,
): unknown {
  const { owner, kind, name } = callable;
  const exported = PACKAGES[callable.package]?.[owner];
  const last = args.at(-1);
  if (callable.parameters.at(-1)?.isRest && Array.isArray(last)) args.splice(-1, 1, ...last);
  const receiver = kind === 'method' ? instanceOf(callable, values, world) : exported;
  ready();
  if (kind === 'function') return (exported as AnyFunction)(...args);
  if (kind === 'constructor') return new (exported as AnyClass)(...args);
  return ((receiver as Record<string, AnyFunction>)[name] as AnyFunction).apply(receiver, args);
}

function instanceOf({ owner }: Callable, values: ArgumentValues, world: World): unknown {
  const make = BY_TYPE[owner];
  return make === undefined ? validCall(values.constructorOf(owner), values).run(world) : make(world);
}
