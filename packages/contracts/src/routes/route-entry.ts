import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import type { ITarget } from '../binding/target';
import type { RouteSettings } from './route-settings';

/** What an API remembers of a route. */
export interface RouteEntry {
  /** The construct of the route. */
  readonly route: IConstruct;
  /** What it answers to, as the service writes it. */
  readonly key: string;
  /** What the stages of the API are to set for this route alone. */
  readonly settings?: RouteSettings;
  /** What it leads to and is guarded by. */
  readonly targets: readonly ITarget<IApiRef>[];
  /** The one of these that guards it; absent where a word does, or where this app does not know it. */
  readonly authorizer?: ITarget<IApiRef>;
}
