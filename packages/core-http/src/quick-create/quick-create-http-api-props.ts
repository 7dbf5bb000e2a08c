import type { IRoleRef } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { HttpApiOptions } from '../api/http-api-props';
import type { QuickCreateOverrides } from './quick-create-overrides';

/** What makes a `QuickCreateHttpApi`. */
export interface QuickCreateHttpApiProps extends HttpApiOptions {
  /** What answers the API: a function, which may be invoked then, or a URL. */
  readonly target: IFunction | string;

  /** The key of the route that leads to the target, such as `GET /books`. @default '$default' */
  readonly routeKey?: string;

  /** The role by which API Gateway invokes a function. @default - the function lets API Gateway invoke it */
  readonly role?: IRoleRef;

  /** What is changed of the route, the integration and the stage that the service makes. @default - nothing */
  readonly managed?: QuickCreateOverrides;
}
