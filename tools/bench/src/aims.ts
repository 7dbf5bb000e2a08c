import type { Summary } from './summary';

/** Something that the measurements are to show. */
export interface Aim {
  readonly name: string;
  readonly value: number;
  readonly most: number;
}

/**
 * How much the multiple of bare L1 classes may grow from some routes to many. Bare L1 classes grow with the number of
 * routes, so a multiple that stays says that the packages do too.
 */
const LINEAR = 1.25;

/** What is aimed at, with what was measured; the sizes go from small to large. */
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
