import type { Construct } from 'constructs';

/** The part of the context of a binding that fakes use; this package does not depend on contracts. */
export interface FakeBindContext {
  readonly api: { readonly apiRef: { readonly apiId: string } };
  readonly scope: Construct;
  name(id: string): string;
}

/** The context of a route that a fake admits. */
export interface FakeRouteContext {
  readonly api: { readonly apiRef: { readonly apiId: string } };
  readonly routeKey: unknown;
  readonly scope: Construct;
  readonly returnsResponse: boolean;
}

/** Options of every fake target. */
export interface FakeTargetOptions {
  /** The settings. Fakes with equal settings and one ID are one target; a fake without settings equals itself only. */
  readonly settings?: object;
  /** The function that a bound fake calls once for each route, such as a `jest.fn()`. */
  readonly admit?: (route: FakeRouteContext) => void;
}
