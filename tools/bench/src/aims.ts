import type { Summary } from './summary';

/** An aim of the measurements. */
export interface Aim {
  readonly name: string;
  readonly value: number;
  readonly most: number;
}

/**
 * The largest growth of the multiple of bare L1 classes from few routes to many. The cost of L1 classes is linear in
 * the number of routes, so a constant multiple shows that the cost of the packages is linear too.
 */
const LINEAR = 1.25;

/** Returns the aims with their measurements; the sizes are in ascending order. */
export function aims([one, some, many]: readonly [Summary, Summary, Summary]): readonly Aim[] {
  return [
    { name: `${many.routes} routes, as a share of aws-cdk-lib`, value: many.ofUpstream, most: 0.65 },
    { name: `${many.routes} routes, as a multiple of bare L1`, value: many.ofFloor, most: 1.25 },
    { name: `${one.routes} route, as a share of aws-cdk-lib`, value: one.ofUpstream, most: 1 },
    {
      name: `growth of that multiple from ${some.routes} to ${many.routes} routes`,
      value: many.ofFloor / some.ofFloor,
      most: LINEAR,
    },
  ];
}
