import { readApis, type World, worldOf } from '@apigwv2/assembly';
import { RULES } from '../src/rules';
import { largeTemplate } from './large-template';

/**
 * Counts what a rule reads: items of the lists of the graph, properties of resources, and resources of templates. The
 * time varies with the machine, this number does not.
 */
function readsOf(world: World): ReadonlyMap<string, number> {
  let reads = 0;
  const counting = <Item>(list: Item[]): Item[] =>
    new Proxy(list, {
      get(target, name, receiver) {
        if (typeof name === 'string' && /^\d+$/.test(name)) reads += 1;
        return Reflect.get(target, name, receiver);
      },
    });
  const graph = readApis(world);
  for (const api of graph.apis) {
    for (const [name, list] of Object.entries(api)) {
      if (Array.isArray(list)) Object.defineProperty(api, name, { value: counting(list) });
    }
  }
  const [resource] = world.templates.flatMap(({ resources }) => [...resources.values()]);
  const get = jest.spyOn(Object.getPrototypeOf(resource), 'get').mockName('get');
  const counted = {
    ...graph,
    apis: counting([...graph.apis]),
    permissions: counting([...graph.permissions]),
    world: { ...world, templates: counting([...world.templates]) },
  };
  const counts = RULES.map((rule) => {
    reads = 0;
    get.mockClear();
    for (const _found of rule.check(counted)) reads += 1;
    return [rule.id, reads + get.mock.calls.length] as const;
  });
  get.mockRestore();
  return new Map(counts);
}

/** Returns the growth of each rule that reads at least some hundred things, when there is four times as much. */
function growth(small: World, large: World): readonly (readonly [string, number])[] {
  const before = readsOf(small);
  return [...readsOf(large)]
    .filter(([, reads]) => reads > 300)
    .map(([id, reads]) => [id, reads / Math.max(before.get(id) ?? 0, 1)] as const);
}

const stacks = (count: number, routes: number) =>
  worldOf(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`Stack${index}.json`, largeTemplate(routes)])),
  );

describe('the rules', () => {
  test('read as much per route in a large API as in a small one', () => {
    expect(growth(stacks(1, 20), stacks(1, 80)).filter(([, factor]) => factor > 5)).toEqual([]);
  });

  test('read as much per stack in a large app as in a small one', () => {
    expect(growth(stacks(5, 4), stacks(20, 4)).filter(([, factor]) => factor > 5)).toEqual([]);
  });
});
