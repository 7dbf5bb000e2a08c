import type { Construct, IConstruct } from 'constructs';

/** What a fake is told when it is bound: the shape of the bind contract, without knowing it. */
export interface FakeBindContext {
  readonly api: { readonly apiRef: { readonly apiId: string } };
  readonly scope: Construct;
  shared<Value>(id: string, of: IConstruct, make: (scope: Construct) => Value, settings?: object): Value;
  name(id: string): string;
}

/** What a fake is told about a route that it admits. */
export interface FakeRouteContext {
  readonly api: { readonly apiRef: { readonly apiId: string } };
  readonly routeKey: unknown;
  readonly scope: Construct;
  readonly returnsResponse: boolean;
}

/** What every fake target can be given. */
export interface FakeTargetOptions {
  /** The options: equal settings under one ID are one target. A fake without settings equals only itself. */
  readonly settings?: object;
  /** Called once for each route, for example a `jest.fn()`. */
  readonly admit?: (route: FakeRouteContext) => void;
}
